import OKR
import Testing

@Suite struct JobPatienceTests {
    @Test func `failing work is tried again within a minute, then ever more seldom, and given up`() {
        let pauses = (1..<JobPatience.mostAttempts).compactMap { JobPatience.pause(after: $0) }
        #expect(pauses.count == JobPatience.mostAttempts - 1)
        #expect(pauses == pauses.sorted())
        #expect(pauses[0] + pauses[1] <= 60)
        #expect(pauses.reduce(0, +) > 86_400)
        #expect(JobPatience.pause(after: JobPatience.mostAttempts) == nil)
        #expect(JobPatience.pause(after: 0) == nil)
    }
}
