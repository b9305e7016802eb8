import OKR
import Storage

extension Change {
    /// Makes a token with which a program acts as this person; nil where nobody active has the address.
    package func makeToken(for email: Email, name: String, mayWrite: Bool) throws -> Token? {
        let found: Identifier<Person>? = try db.value(
            "SELECT id AS value FROM person WHERE email = \(email.address) AND left_on IS NULL")
        guard let person = found else { return nil }
        let token = Token(prefix: "u-")
        try db.run(
            """
            INSERT INTO access_token (token_hash, person_id, name, scope, created_at)
            VALUES (\(token.hash), \(person), \(name), \(mayWrite ? "write" : "read"), \(at))
            """)
        try record(.tokenMade(person: person, name: name), person: person)
        return token
    }
}
