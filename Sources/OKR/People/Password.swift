import Foundation

/// What a password must be; how it is kept is another matter.
package enum Password {
    /// Refuses (field "password") what is short, personal or among the commonest.
    package static func check(_ password: String, name: String, email: Email, field: String = "password") throws {
        guard password.count >= 10 else { throw Refusal(.invalid, field: field, .passwordTooShort) }
        guard password.utf8.count <= 800, password.count <= 200 else {
            throw Refusal(.invalid, field: field, .passwordTooLong)
        }
        let folded = PersonName.folded(password)
        let mailbox = String(email.address.prefix { $0 != "@" })
        let personal = [PersonName.folded(name), PersonName(name).pinyin, mailbox, email.address]
        // What stays once one's own names are taken out must still be a password; short ones occur by chance.
        let isPersonal = personal.contains { own in
            own.count >= (own.utf8.count == own.count ? 4 : 2)
                && folded.contains(own) && folded.replacingOccurrences(of: own, with: "").count < 10
        }
        guard !isPersonal else { throw Refusal(.invalid, field: field, .passwordIsPersonal) }
        guard !isCommon(folded) else { throw Refusal(.invalid, field: field, .passwordIsCommon) }
    }

    private static func isCommon(_ folded: String) -> Bool {
        if Set(folded).count <= 3 { return true }
        let runs = "01234567890123456789 98765432109876543210 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm"
        if runs.contains(folded) { return true }
        let letters = folded.filter { !$0.isNumber && !$0.isPunctuation && !$0.isSymbol }
        return common.contains(folded) || (letters.count >= folded.count - 4 && words.contains(letters))
    }

    private static let common: Set<String> = [
        "1q2w3e4r5t", "1qaz2wsx3edc", "q1w2e3r4t5", "1234qwerasdf", "a123456789", "123456789a", "woaini1314",
        "woaini520",
        "5201314520", "1314520520", "qwerty12345", "qwerty123456", "abc1234567", "abc12345678", "abcd123456",
        "aa123456789",
        "asd123456789", "qq123456789", "zxcvbnm123", "asdfghjkl123", "password1234", "password12345", "123456qwerty",
        "qazwsxedcrfv", "1qazxsw23edc", "a1b2c3d4e5", "abcde12345", "12345abcde", "147258369a", "1472583690",
        "7894561230",
    ]

    private static let words: Set<String> = [
        "password", "passw", "administrator", "admin", "welcome", "letmein", "qwertyuiop", "iloveyou", "changeme",
        "woaini",
        "mima", "okra", "okrokr", "sunshine", "football", "princess", "superman", "starwars", "computer", "company",
        "qwerty", "asdfghjkl", "zxcvbnm", "qazwsx", "monkey", "dragon", "master", "secret", "default", "temporary",
    ]
}
