import OKR
import Testing

@Suite struct NetworkAddressTests {
    @Test(
        arguments: [
            [0, 0, 0, 0], [10, 1, 2, 3], [100, 64, 0, 1], [100, 127, 255, 255], [127, 0, 0, 1], [127, 255, 0, 1],
            [169, 254, 169, 254], [172, 16, 0, 1], [172, 31, 255, 255], [192, 168, 1, 1], [192, 0, 0, 8],
            [198, 18, 0, 1],
            [198, 19, 255, 255], [224, 0, 0, 1], [239, 1, 1, 1], [255, 255, 255, 255],
        ] as [[UInt8]])
    func `an address of this machine, of its network or reserved is not public, also within IPv6`(four: [UInt8]) throws
    {
        #expect(try #require(NetworkAddress(four)).isPublic == false)
        let zeros = [UInt8](repeating: 0, count: 10)
        #expect(try #require(NetworkAddress(zeros + [0xFF, 0xFF] + four)).isPublic == false)
        #expect(try #require(NetworkAddress(zeros + [0, 0] + four)).isPublic == false)
        let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8) + four
        #expect(try #require(NetworkAddress(translated)).isPublic == false)
        let sixToFour: [UInt8] = [0x20, 0x02] + four + [UInt8](repeating: 0, count: 10)
        #expect(try #require(NetworkAddress(sixToFour)).isPublic == false)
    }

    @Test(
        arguments: [
            [8, 8, 8, 8], [100, 63, 0, 1], [100, 128, 0, 1], [172, 15, 0, 1], [172, 32, 0, 1], [192, 167, 0, 1],
            [223, 255, 255, 1], [11, 0, 0, 1],
        ] as [[UInt8]])
    func `an address beside those is public, also within IPv6`(four: [UInt8]) throws {
        #expect(try #require(NetworkAddress(four)).isPublic)
        let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF] + four
        #expect(try #require(NetworkAddress(mapped)).isPublic)
    }

    @Test(
        arguments: [
            ([0, 0], 1, false), ([0xFE, 0x80], 1, false), ([0xFE, 0xC0], 1, false), ([0xFC, 0], 1, false),
            ([0xFD, 0x12], 1, false), ([0xFF, 0x02], 1, false), ([0x20, 0x01, 0, 0], 1, false),
            ([0x20, 0x01, 0x0D, 0xB8], 1, false), ([0x24, 0x08], 1, true), ([0x2A, 0x00], 1, true),
            ([0x40, 0x00], 1, false),
        ] as [([UInt8], UInt8, Bool)])
    func `of IPv6 only what was given out is public`(head: [UInt8], last: UInt8, isPublic: Bool) throws {
        let bytes = head + [UInt8](repeating: 0, count: 15 - head.count) + [last]
        #expect(try #require(NetworkAddress(bytes)).isPublic == isPublic)
    }

    @Test func `an address has four or sixteen bytes`() {
        #expect(NetworkAddress([1, 2, 3]) == nil && NetworkAddress([]) == nil)
    }
}
