/// Verbs that sound busy and leave open what is done.
enum VagueVerb {
    static func hint(_ examination: Examination) -> Hint? {
        let tokens = examination.reading.tokens
        let head = tokens[0].senses.has(.degree) && tokens.count > 1 ? 1 : 0
        let senses = tokens[head].senses
        // 提升 and improve say a direction at least; those that also grow, cut or build are left alone.
        let clear = Sense.grow.bit | Sense.cut.bit | Sense.build.bit | Sense.bold.bit | Sense.launch.bit
        guard senses.has(.vague), tokens.count < 6, !examination.traits.has(.comma), !senses.hasAny(clear),
            !examination.traits.has(.measured), tokens[head].form == .base
        else { return nil }
        let verb = examination.words(head..<(head + 1))
        return examination.hint(
            .vagueVerb, at: head..<(head + 1), isSoft: true,
            HintWords(
                reason: (
                    "「\(verb)」没说具体做成什么。换成看得见结果的动词会更清楚。",
                    "“\(verb)” leaves open what will be there in the end. A verb with a visible result says more."
                ),
                example: (
                    "试试：建成 …、上线 …、把 … 减半", "Try: build …, launch …, halve …"
                )))
    }
}
