import OKR

/// Who works where under whom; everybody comes after whom they report to.
struct SampleStaff: Sendable {
    struct Unit: Sendable {
        let name: Phrase
        /// The place of the team above; nil for the organisation.
        let parent: Int?
        let leader: String
    }

    struct Member: Sendable {
        let mailbox: String
        let name: Phrase
        let title: Phrase
        /// The place in `EmployeeType.usual`.
        let employeeType: Int
        let unit: Int
        let manager: String?
        var role = Role.member
        var hasLeft = false
        let craft: SampleCraft
        var leads = false
    }

    var units: [Unit]
    var members: [Member]

    /// The people of the sample company.
    init() {
        units = SampleTeam.named.enumerated().map { Unit(name: $1.name, parent: $0 == 0 ? nil : 0, leader: $1.leader) }
        members = SamplePerson.named.map {
            Member(
                mailbox: $0.mailbox, name: $0.name, title: $0.title, employeeType: $0.employeeType, unit: $0.team,
                manager: $0.manager, role: $0.role, hasLeft: $0.hasLeft, craft: SampleCraft.named[$0.team],
                leads: SampleTeam.named.map(\.leader).contains($0.mailbox))
        }
    }
}

/// Lets a company grow to any size.
struct SampleGrowth {
    var staff: SampleStaff
    private var dice: Dice
    private var left: Int
    private var taken: [String: Int] = [:]

    init(_ staff: SampleStaff, to people: Int, dice: Dice) {
        self.staff = staff
        self.dice = dice
        left = max(0, people - staff.members.count)
        for member in staff.members { taken[member.mailbox] = 1 }
    }

    /// Departments below the organisation, sections below them, teams below those.
    mutating func grow() {
        let departments = min(40, max(1, left / 120))
        for index in 0..<departments where left > 0 {
            let craft = SampleCraft.all[index % SampleCraft.all.count]
            let round = index / SampleCraft.all.count + 1
            let size = left / (departments - index)
            let name = Phrase(
                "\(craft.name.zh)中心" + (round == 1 ? "" : " \(round)"),
                "\(craft.name.en) centre" + (round == 1 ? "" : " \(round)"))
            department(name, craft: craft, size: index == departments - 1 ? left : size)
        }
    }

    private mutating func department(_ name: Phrase, craft: SampleCraft, size: Int) {
        var open = min(size, left)
        guard let unit = unit(name, below: 0, under: SamplePerson.named[0].mailbox, craft: craft) else { return }
        open -= 1
        var section = unit
        var teams = 0
        while open > 0, left > 0 {
            if open > 40, teams % 8 == 0 {
                let number = teams / 8 + 1
                let name = Phrase("\(craft.name.zh)\(number) 部", "\(craft.name.en) section \(number)")
                guard let made = self.unit(name, below: unit.place, under: unit.leader, craft: craft) else { return }
                section = made
                open -= 1
            }
            teams += 1
            open -= team(
                Phrase("\(craft.name.zh) \(teams) 组", "\(craft.name.en) team \(teams)"), below: section, craft: craft,
                most: open)
        }
    }

    /// Most teams have five to twelve people; now and then one leader has thirty to eighty.
    private mutating func team(
        _ name: Phrase, below section: (place: Int, leader: String), craft: SampleCraft, most: Int
    ) -> Int {
        let wanted = most > 90 && dice.happens(0.06) ? dice.between(31, 80) : dice.between(5, 12)
        // What is left over is no team of its own.
        let size = most - wanted < 5 && most <= 80 ? most : min(most, wanted)
        guard let unit = unit(name, below: section.place, under: section.leader, craft: craft) else { return size }
        for _ in 1..<max(1, size) where left > 0 {
            let type = [0, 1, 2, 3, 4][dice.weighted([80, 8, 6, 3, 3])]
            _ = join(unit: unit.place, under: unit.leader, title: dice.pick(craft.titles), type: type, craft: craft)
        }
        return size
    }

    private mutating func unit(
        _ name: Phrase, below parent: Int, under manager: String, craft: SampleCraft
    ) -> (place: Int, leader: String)? {
        guard left > 0 else { return nil }
        let title = Phrase("\(craft.name.zh)负责人", "\(craft.name.en) lead")
        let leader = join(unit: staff.units.count, under: manager, title: title, type: 0, craft: craft)
        staff.members[staff.members.count - 1].leads = true
        staff.units.append(SampleStaff.Unit(name: name, parent: parent, leader: leader))
        return (staff.units.count - 1, leader)
    }

    private mutating func join(
        unit: Int, under manager: String, title: Phrase, type: Int, craft: SampleCraft
    ) -> String {
        left -= 1
        let name = SampleName(&dice)
        let count = taken[name.mailbox, default: 0] + 1
        taken[name.mailbox] = count
        let mailbox = count == 1 ? name.mailbox : name.mailbox + String(count)
        staff.members.append(
            SampleStaff.Member(
                mailbox: mailbox, name: Phrase(name.chinese, name.english), title: title, employeeType: type,
                unit: unit, manager: manager, craft: craft))
        return mailbox
    }
}
