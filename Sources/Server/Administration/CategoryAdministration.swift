import Foundation
import OKR
import Storage

enum CategoryAdministration {
    static func add(to routes: Routes) {
        routes.get("/admin/categories") { ask in try await list(ask) }
        routes.post("/admin/categories", add)
        routes.post("/admin/categories/{id}/retirement", retire)
    }

    @Sendable static func add(_ ask: Ask) async throws -> Answer {
        let input = try await ask.input()
        return try await ask.administer(goingOnTo: "/admin/categories?saved=1") { _, change in
            let zh = input.text("nameZh")
            let en = input.text("nameEn")
            try Organisation.check(name: zh, field: "nameZh")
            try Organisation.check(name: en, field: "nameEn")
            guard let colour = Category.Colour(rawValue: input.text("colour")) else {
                throw Refusal(.invalid, field: "colour", .colourUnknown)
            }
            try Category(id: change.newID(), name: Phrase(zh, en), colour: colour).add(change)
        } again: { input, refusal in
            try await list(ask, input: input, refusal: refusal)
        }
    }

    @Sendable static func retire(_ ask: Ask) async throws -> Answer {
        let id = try ask.id(of: Category.self)
        return try await ask.administer(goingOnTo: "/admin/categories?saved=1") { _, change in
            try Category.retire(id, change)
        } again: { input, refusal in
            try await list(ask, refusal: refusal)
        }
    }

    private static func list(_ ask: Ask, input: Input? = nil, refusal: Refusal? = nil) async throws -> Answer {
        try await ask.administer(.categories, input: input, refusal: refusal) { frame, db in
            CategoriesPage(frame: frame, categories: try Category.current(in: db)).html
        }
    }
}

struct CategoriesPage {
    let frame: AdministrationFrame
    let categories: [Category]

    private var l: Language { frame.l }

    var html: HTML {
        """
        <section class="section" aria-labelledby="categories-title"><header><div class="grow">\
        <h2 id="categories-title">\(l(.adminCategories))</h2><p>\(l(.categoriesHint))</p></div></header>
        <div class="paper scroll"><table class="table"><tbody>\(categories.map(row))</tbody></table></div></section>
        <section class="section"><header><h2>\(l(.addCategory))</h2></header>
        \(frame.field.above(except: ["nameZh", "nameEn", "colour"]))
        <form class="paper padded stack wide" method="post" action="/admin/categories">\(csrfField(frame.viewer))
        <div class="cycle-fields">\(frame.field.text("nameZh", .nameZh, value: frame.typed("nameZh"), required: true))
        \(frame.field.text("nameEn", .nameEn, value: frame.typed("nameEn"), required: true))
        \(frame.field.choice("colour", .colourField,
            Category.Colour.allCases.map { (value: $0.rawValue, text: l($0.name)) }, chosen: frame.typed("colour")))</div>
        <p class="row"><button class="button primary">\(l(.addCategory))</button></p></form></section>
        """
    }

    private func row(_ category: Category) -> HTML {
        """
        <tr><td><span class="badge">\(l(category.name))</span></td><td>\(category.name.zh)</td><td>\(category.name.en)</td>\
        <td>\(l(category.colour.name))</td>\
        <td>\(formButton("/admin/categories/\(category.id)/retirement", l(.retireCategory), frame.viewer))</td></tr>
        """
    }
}
