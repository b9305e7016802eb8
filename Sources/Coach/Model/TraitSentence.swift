extension TraitFinder {
    /// What kind of sentence it is.
    mutating func findSentence() {
        let tokens = reading.tokens
        let units = reading.folded.units
        var head = 0
        // Adverbs before a Chinese verb, dates and names of weekdays before any, do not change what the sentence is.
        while head < tokens.count - 1 {
            let senses = tokens[head].senses
            let isVerb = senses.hasAny(Self.verbs)
            let isSkipped =
                tokens[head].kind == .number && tokens[head].figure == .day
                || tokens[head].kind == .mark || senses.hasAny(Sense.degree.bit | Sense.month.bit | Sense.promptly.bit)
            guard isSkipped, !isVerb else { break }
            head += 1
        }
        let first = tokens[head]
        let last = tokens[tokens.count - 1]
        let verbCount = tokens.reduce(0) { $0 + ($1.senses.hasAny(Self.verbs) ? 1 : 0) }
        traits.add(.verbFirst, if: first.senses.hasAny(Self.verbs))
        traits.add(.baseVerbFirst, if: first.senses.hasAny(Self.verbs) && first.form == .base)
        traits.add(.ingFirst, if: first.form == .ing)
        traits.add(.verb, if: verbCount > 0)
        traits.add(.noVerb, if: verbCount == 0)
        traits.add(.twoVerbs, if: verbCount > 1)
        traits.add(.nounFirst, if: !first.senses.hasAny(Self.verbs | Sense.lead.bit | Sense.state.bit | Sense.can.bit))
        traits.add(.topicFirst, if: first.senses.hasAny(Sense.topic.bit | Sense.measure.bit))
        traits.add(.topicLast, if: last.senses.hasAny(Sense.topic.bit | Sense.project.bit))
        traits.add(.verbLast, if: last.senses.hasAny(Self.verbs))
        traits.add(.leadFirst, if: first.senses.has(.lead))
        traits.add(.degreeFirst, if: head > 0)
        let topical =
            Sense.topic.bit | Sense.measure.bit | Sense.project.bit | Sense.join.bit | Sense.filler.bit
            | Sense.bigThing.bit | Sense.smallThing.bit | Sense.whom.bit
        traits.add(.onlyTopics, if: tokens.allSatisfy { $0.senses.hasAny(topical) || $0.kind == .mark })
        let joins = tokens.reduce(0) { $0 + ($1.senses.has(.join) ? 1 : 0) }
        traits.add(.list, if: joins > 0)
        traits.add(.longList, if: joins > 1)
        traits.add(.state, if: tokens.contains { $0.senses.has(.state) })
        traits.add(.can, if: tokens.contains { $0.senses.has(.can) })
        traits.add(.pronoun, if: tokens.contains { $0.senses.has(.we) })
        // 的
        traits.add(.possessive, if: tokens.contains { units[$0.lower] == 0x7684 })
        let commas = tokens.reduce(0) {
            $0 + ($1.kind == .mark && (units[$1.lower] == 0x2C || units[$1.lower] == 0x3B) ? 1 : 0)
        }
        traits.add(.comma, if: commas > 0)
        traits.add(.clauses, if: commas > 1)
        traits.add(.latinOnly, if: tokens.allSatisfy { $0.isLatin || $0.kind != .word && $0.kind != .unknown })
        let size = reading.language == .chinese ? reading.upper - reading.lower : tokens.count * 2
        switch size {
        case ...5: traits.add(.tiny)
        case ...9: traits.add(.short)
        case ...16: traits.add(.middle)
        case ...28: traits.add(.long)
        default: traits.add(.veryLong)
        }
        findHead(first.senses)
        if reading.language == .english { findClause(head) }
    }

    /// Whether an English statement commands, states, or only names something.
    private mutating func findClause(_ head: Int) {
        let tokens = reading.tokens
        let units = reading.folded.units
        var index = head
        // “To become …”, “Successfully roll out …”
        while index + 1 < tokens.count, tokens[index].form == .adverb || isTo(tokens[index]) { index += 1 }
        let first = tokens[index]
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        let opensObject =
            next.map {
                $0.senses.hasAny(Sense.we.bit | Sense.one.bit | Sense.whole.bit | Sense.more.bit) || $0.kind == .number
                    || isThe($0)
            } ?? false
        let isVerb = first.isLatin && first.senses.hasAny(Self.verbs) && first.form == .base
        let isAmbiguous = first.senses.has(.noun)
        let isImperative = isVerb && (!isAmbiguous || opensObject)
        traits.add(.imperative, if: isImperative)
        traits.add(.nounVerbFirst, if: isVerb && isAmbiguous && !opensObject)
        var isFinite = false
        for (place, token) in tokens.enumerated() where token.isLatin && place > head {
            if token.senses.hasAny(Sense.state.bit | Sense.can.bit) { isFinite = true }
            // “Visitors leave”, “Legal says”: a verb with s, and something before it that is none.
            if token.form == .plural, token.senses.hasAny(Self.verbs), !token.senses.has(.noun), !isImperative {
                isFinite = true
            }
            if token.senses.has(.we), token.upper - token.lower == 2, units[token.lower] == 0x77 { isFinite = true }
            if token.upper - token.lower == 4, units[token.lower] == 0x74, units[token.upper - 1] == 0x74 {
                traits.add(.thatClause)
            }
        }
        traits.add(.finite, if: isFinite)
        let isComparative = first.senses.has(.more)
        traits.add(.comparativeFirst, if: isComparative)
        traits.add(.noFirst, if: first.senses.has(.no))
        let isFrom = first.senses.has(.from)
        traits.add(.nominal, if: !isImperative && !isFinite && !isComparative && !first.senses.has(.no) && !isFrom)
    }

    private func isTo(_ token: Token) -> Bool {
        token.upper - token.lower == 2 && reading.folded.units[token.lower] == 0x74
    }

    private func isThe(_ token: Token) -> Bool {
        token.upper - token.lower == 3 && reading.folded.units[token.lower] == 0x74
            && reading.folded.units[token.lower + 1] == 0x68
    }

    private mutating func findHead(_ first: Senses) {
        traits.add(.keepFirst, if: first.has(.keep))
        traits.add(.ensureFirst, if: first.has(.ensure))
        traits.add(.goOnFirst, if: first.has(.goOn))
        traits.add(.assistFirst, if: first.has(.assist))
        traits.add(.handleFirst, if: first.has(.handle))
        traits.add(.vagueFirst, if: first.has(.vague))
        traits.add(.growFirst, if: first.has(.grow))
        traits.add(.cutFirst, if: first.has(.cut))
        traits.add(.buildFirst, if: first.has(.build))
        traits.add(.launchFirst, if: first.has(.launch))
        traits.add(.finishFirst, if: first.has(.finish))
        traits.add(.boldFirst, if: first.has(.bold))
        traits.add(.exploreFirst, if: first.has(.explore))
        traits.add(.gainFirst, if: first.has(.gain))
        traits.add(.actFirst, if: first.has(.act))
        traits.add(.smallTaskFirst, if: first.hasAny(Sense.smallTask.bit | Sense.talk.bit))
    }

    /// How ambitious it sounds.
    mutating func findAmbition() {
        let tokens = reading.tokens
        func any(_ sense: Sense) -> Bool { tokens.contains { $0.senses.has(sense) } }
        traits.add(.keep, if: any(.keep))
        traits.add(.ensure, if: any(.ensure))
        traits.add(.goOn, if: any(.goOn))
        traits.add(.routine, if: any(.routine))
        traits.add(.promptly, if: any(.promptly))
        traits.add(.same, if: any(.same))
        traits.add(.assist, if: any(.assist))
        traits.add(.handle, if: any(.handle))
        traits.add(.bold, if: any(.bold))
        traits.add(.best, if: any(.best))
        traits.add(.plan, if: any(.plan))
        traits.add(.project, if: any(.project))
        // “as in previous years”, “as they arise”, “like every year”
        for index in tokens.indices where tokens[index].isLatin {
            let unit = reading.folded.units[tokens[index].lower]
            let count = tokens[index].upper - tokens[index].lower
            if index > 1,
                count == 2 && unit == 0x61 && tokens[index].senses.has(.filler)
                    && reading.folded.units[tokens[index].upper - 1] == 0x73
                    || count == 4 && unit == 0x6C && reading.folded.units[tokens[index].lower + 1] == 0x69
            {
                traits.add(.asBefore)
            }
        }
        let routines = Sense.routine.bit | Sense.promptly.bit | Sense.same.bit
        traits.add(.routineTwice, if: tokens.reduce(0) { $0 + ($1.senses.hasAny(routines) ? 1 : 0) } > 1)
    }
}
