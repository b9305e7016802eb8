/// Words of the daily round in a statement that is otherwise fine: worth a second thought.
enum BusinessAsUsual {
    static func hint(_ examination: Examination) -> Hint? {
        guard examination.traits.has(.routineTwice), let first = examination.first(Sense.routine.bit) else {
            return nil
        }
        return examination.hint(
            .businessAsUsual, at: first..<(first + 1), isSoft: true,
            HintWords(
                reason: (
                    "听起来像日常工作。日常工作当然要做，但不必都写进 OKR。",
                    "This sounds like the daily round. It needs doing, but need not be in the OKRs."
                ),
                example: (
                    "只留下这个周期想改变的那一件事", "Keep only what should change in this cycle"
                )))
    }
}
