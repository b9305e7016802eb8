import OKR
import Storage

/// Which people have a picture; a page asks once for all whom it shows, so that no query of a page has to know.
enum PictureRoutes {
    private static let mostAsked = 300

    static func add(to routes: Routes) {
        routes.get("/people/pictures") { ask in
            let asked = (ask.query("ids") ?? "").split(separator: ",").prefix(mostAsked)
                .compactMap { Identifier<Person>($0) }
            let pictures = try await ask.read { _, db in try Person.pictures(of: asked, in: db) }
            return Answer.json { json in
                json.object { json in
                    json.key("pictures")
                    json.array(pictures) { json, picture in
                        json.object { json in
                            json.key("person")
                            json.value(picture.person)
                            json.key("image")
                            json.value(picture.image)
                        }
                    }
                }
            }
        }
    }
}
