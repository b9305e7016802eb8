import Foundation
import OKR
import Storage

extension App {
    /// Sends one delivery and notes the answer. Done twice it sends once: what is not waiting is left alone.
    func send(_ id: Identifier<Delivery>, _ run: JobRun) async throws {
        let settings = settings
        let (outbound, attempt) = try await change(at: run.at) { change -> (Outbound?, Int) in
            guard let delivery = try Delivery.find(id, in: change.db), delivery.state == .waiting else {
                return (nil, 0)
            }
            let composing = Composing(delivery: delivery, settings: settings, change: change)
            return (try composing.outbound(), delivery.attempts + 1)
        }
        guard let outbound else { return }
        do {
            let answer = try await send(outbound)
            try await database.write { db in
                try Delivery.note(id, answer, state: .sent, subject: outbound.subject, at: run.at, in: db)
            }
        } catch let failure as Outgoing.Failure {
            let isOver = failure.isFinal || attempt >= JobPatience.mostAttempts
            try await database.write { db in
                try Delivery.note(
                    id, failure.description, state: isOver ? .failed : nil, subject: outbound.subject, at: run.at,
                    in: db)
            }
            if !isOver { throw failure }
        }
    }

    /// What the other side said; throws where it did not take it.
    private func send(_ outbound: Outbound) async throws -> String {
        switch outbound {
        case .letter(let bytes, let to, _):
            guard let server = settings.mailServer else {
                throw Outgoing.Failure(description: "no mail server", isFinal: true)
            }
            do {
                let reply = try await outgoing.send(bytes, from: server.sender.address, to: to, by: server)
                return "\(reply.status)"
            } catch var failure as Outgoing.Failure {
                // The server says that it will never take this letter to this address.
                failure.isFinal = (550...554).contains(failure.status)
                throw failure
            }
        case .post(let post, let format, _):
            let address: WebAddress
            do {
                address = try WebAddress(post.address, allowedHosts: outgoing.allowedHosts)
            } catch let refusal as Refusal {
                throw Outgoing.Failure(description: refusal.phrase.en, isFinal: true)
            }
            let reply = try await outgoing.post(post.body, to: address)
            let said = "\(reply.status) \(reply.text.prefix(500))"
            guard format.writer.takes(reply) else { throw Outgoing.Failure(description: said, status: reply.status) }
            return said
        }
    }
}
