/// Where a connection leads: four bytes of IPv4 or sixteen of IPv6.
package struct NetworkAddress: Hashable, Sendable {
    package let bytes: [UInt8]

    /// Nil unless there are four or sixteen bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Whether anybody on the internet could be reached there; false for this machine, its network, and what is reserved.
    ///
    /// An IPv6 address that carries one of IPv4 is as public as that one.
    package var isPublic: Bool {
        if bytes.count == 4 { return Self.isPublic4(bytes) }
        if let inner = carried { return Self.isPublic4(inner) }
        // Only 2000::/3 was ever given out; the rest is loopback, link-local, private, multicast or unused.
        guard bytes[0] & 0xE0 == 0x20 else { return false }
        return !Self.reserved6.contains { bytes.isWithin($0.0, bits: $0.1) }
    }

    /// The IPv4 address within: mapped, compatible, translated (64:ff9b::/96) or 6to4.
    private var carried: [UInt8]? {
        let (head, tail) = (bytes.prefix(12), Array(bytes.suffix(4)))
        if head.prefix(10).allSatisfy({ $0 == 0 }), head.suffix(2).elementsEqual([0xFF, 0xFF]) { return tail }
        if head.allSatisfy({ $0 == 0 }) { return tail }
        if head.elementsEqual([0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]) { return tail }
        if bytes[0] == 0x20, bytes[1] == 0x02 { return Array(bytes[2..<6]) }
        return nil
    }

    private static func isPublic4(_ bytes: [UInt8]) -> Bool {
        !reserved4.contains { bytes.isWithin($0.0, bits: $0.1) }
    }

    private static let reserved4: [([UInt8], Int)] = [
        ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24),
        ([192, 0, 2], 24), ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24),
        ([203, 0, 113], 24), ([224], 4), ([240], 4),
    ]

    // Teredo and other tunnels and tests, and examples.
    private static let reserved6: [([UInt8], Int)] = [
        ([0x20, 0x01, 0x00], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x3F, 0xFF, 0x00], 20),
    ]
}

extension [UInt8] {
    fileprivate func isWithin(_ network: [UInt8], bits: Int) -> Bool {
        (0..<bits).allSatisfy { bit in
            let mask = UInt8(0x80) >> UInt8(bit % 8)
            let wanted = bit / 8 < network.count ? network[bit / 8] & mask : 0
            return self[bit / 8] & mask == wanted
        }
    }
}
