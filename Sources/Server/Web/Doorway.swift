import Foundation
import HTTPTypes
import Hummingbird
import Logging
import OKR
import Storage

/// The first and last stop of every request: public files, errors in words, and the headers that protect a page.
struct Doorway: RouterMiddleware {
    let app: App

    func handle(
        _ request: Request, context visit: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        if request.method == .get || request.method == .head, let file = app.publicFiles.response(to: request) {
            return protected(file, isCoach: request.uri.path.hasPrefix("/js/coach-worker."))
        }
        let ask = Ask(app: app, request: request, visit: visit, at: app.clock())
        do {
            return protected(remembering(ask.query("lang"), try await next(request, visit)))
        } catch let stale as StaleText {
            return protected(StaleTextAnswer(stale: stale, ask: ask).answer.response(to: request))
        } catch {
            return protected(answer(to: ask, refusing: refusal(for: error, in: visit)).response(to: request))
        }
    }

    /// No text of an error that we did not write reaches a person; the log has it, under the request's number.
    private func refusal(for error: any Error, in visit: Visit) -> (refusal: Refusal, status: HTTPResponse.Status) {
        switch error {
        case let refusal as Refusal:
            return (refusal, refusal.kind.status)
        case let error as HTTPError where error.status == .notFound || error.status == .methodNotAllowed:
            return (Refusal(.unknown, .notFound), .notFound)
        case let error as StorageError where error.isPassing:
            visit.logger.error("\(error.sentence)")
            return (Refusal(.conflict, .serverBusy), .serviceUnavailable)
        case let error as StorageError:
            visit.logger.error("\(error.sentence)")
        default:
            visit.logger.error("\(String(reflecting: error))")
        }
        return (Refusal(.conflict, .serverFailed(request: visit.id)), .internalServerError)
    }

    private func answer(to ask: Ask, refusing failure: (refusal: Refusal, status: HTTPResponse.Status)) -> Answer {
        let (refusal, status) = failure
        if ask.wantsJSON || ask.wantsFragment {
            return .json(status: status) { json in
                json.object { json in
                    json.key("error")
                    json.object { json in
                        json.key("kind")
                        json.value(status.code >= 500 ? "failed" : refusal.kind.rawValue)
                        json.key("field")
                        json.value(refusal.field)
                        json.key("message")
                        json.value(refusal.phrase(ask.language))
                        json.key("request")
                        json.value(ask.visit.id)
                    }
                }
            }
        }
        if refusal.kind == .signedOut, ask.request.method == .get {
            let path = ask.request.uri.description.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            return .redirect(to: path == "%2F" ? "/sign-in" : "/sign-in?next=\(path)")
        }
        return .page(RefusalPage(refusal: refusal, status: status, ask: ask).html, status: status)
    }

    /// Whoever asked for a language by address keeps it, also before signing in.
    private func remembering(_ language: String?, _ response: Response) -> Response {
        guard let language, Language(rawValue: language) != nil else { return response }
        var response = response
        let field = "okra_lang=\(language); Path=/; Max-Age=31536000; SameSite=Lax"
        response.headers.append(HTTPField(name: .setCookie, value: field))
        return response
    }

    /// The coach alone may run WebAssembly: a worker goes by the policy of its own file, so that no page has to allow it.
    private func protected(_ response: Response, isCoach: Bool = false) -> Response {
        var response = response
        response.headers[.contentSecurityPolicy] =
            isCoach
            ? "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
            : "default-src 'none'; script-src 'self' 'sha256-\(app.publicFiles.importMapHash)'; style-src 'self'; "
                + "img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; form-action 'self'; "
                + "frame-ancestors 'none'; base-uri 'none'"
        for (name, value) in Self.headers { response.headers[name] = value }
        return response
    }

    private static let headers: [(HTTPField.Name, String)] = [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}

extension Refusal.Kind {
    var status: HTTPResponse.Status {
        switch self {
        case .invalid: .unprocessableContent
        case .signedOut: .unauthorized
        case .forbidden: .forbidden
        case .unknown: .notFound
        case .conflict: .conflict
        case .tooLarge: .contentTooLarge
        case .tooMany: .tooManyRequests
        }
    }
}
