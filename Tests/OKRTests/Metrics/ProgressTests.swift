import OKR
import Testing

@Suite struct ProgressTests {
    func weight(_ thousandths: Int) throws -> Weight { try #require(Weight(thousandths: thousandths)) }

    @Test func `progress rolls up by weight`() throws {
        let progress = Progress.rollUp([
            (progress: 1, weight: try weight(750)), (progress: 0.2, weight: try weight(250)),
        ])
        #expect(abs(try #require(progress) - 0.8) < 1e-12)
    }

    @Test func `what has no metric counts nothing beside what has`() throws {
        let half = try weight(500)
        #expect(Progress.rollUp([(progress: 0.6, weight: half), (progress: nil, weight: half)]) == 0.3)
        #expect(Progress.rollUp([(progress: nil, weight: half), (progress: nil, weight: half)]) == nil)
        #expect(Progress.rollUp([]) == nil)
    }

    @Test func `parts that weigh nothing count alike`() {
        #expect(Progress.rollUp([(progress: 1, weight: .zero), (progress: 0, weight: .zero)]) == 0.5)
    }

    @Test func `over and under the mark stay as they are`() {
        #expect(Progress.rollUp([(progress: 1.5, weight: .whole)]) == 1.5)
        #expect(Progress.mean([-0.25, -0.25]) == -0.25)
        #expect(Progress.mean([1, nil]) == 0.5)
        #expect(Progress.mean([nil]) == nil)
    }

    @Test func `numbers do not clip and bars do`() {
        #expect(Progress.formatted(1.5) == "150%")
        #expect(Progress.formatted(-0.25) == "−25%")
        #expect(Progress.formatted(0.785) == "79%")
        #expect(Progress.formatted(nil) == "—")
        #expect([1.5, -0.25, 0.3, nil].map { Progress.bar($0) } == [1, 0, 0.3, 0])
    }
}
