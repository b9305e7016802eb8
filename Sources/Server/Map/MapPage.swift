import Hummingbird
import OKR

/// The alignment map: what decides it in a bar on top, the drawing with its tray, and the same as nested lists.
struct MapPage {
    let ask: Ask
    let viewer: Viewer
    let shell: Shell
    let view: MapView
    let fields: MapFilterFields

    private var l: Language { viewer.language }

    var html: HTML {
        Layout(title: l(.alignmentMap), ask: ask, viewer: viewer, shell: shell, content: content).html
    }

    private var content: HTML {
        """
        \(early)<div class="map-page" data-map data-view="\(view.address.view.rawValue)" data-cycle="\(shell.cycle?.id.description ?? "")"\(shell.cycle.map { " data-live=\"cycle:\($0.id)\"" }) \
        data-organisation="\(viewer.organisation)">
        <h1 class="visually-hidden">\(l(.alignmentMap))</h1>
        \(fields.html)
        <div class="map-frame">
        \(drawing)
        <aside class="map-aside" id="map-aside" aria-label="\(l(.besideMap))">
        <section class="map-tray" data-map-tray aria-labelledby="tray-title" id="map-tray"><h2 id="tray-title">\(l(.unaligned))</h2></section>
        <section class="map-selected" data-map-selected id="map-selected" aria-live="polite"></section>
        <canvas class="map-overview" data-map-overview role="img" aria-label="\(l(.overview))"></canvas>
        </aside>
        </div>
        \(outline)
        <script type="application/json" data-map-words>\(json: MapWords.write(l))</script>
        </div>
        """
    }

    /// Lets the browser ask for what the module will ask for while it still reads the modules; worth a third of the wait.
    private var early: HTML? {
        guard ask.request.uri.query == nil, let cycle = shell.cycle else { return nil }
        return "<link rel=\"preload\" as=\"fetch\" href=\"/api/v1/map?cycle=\(cycle.id)\" crossorigin>"
    }

    private var outline: HTML {
        let query = ask.request.uri.query ?? ""
        guard !view.address.hasLists else { return MapOutlineSection(view: view, l: l, query: query).html }
        let lists = "/map?\(query.isEmpty ? "" : "\(query)&")lists=1"
        return """
            <section class="map-outline" id="map-outline" aria-label="\(l(MapAddress.View.outline.name))"></section>
            <noscript><meta http-equiv="refresh" content="0; url=\(lists)"><p><a class="link" href="\(lists)">\(l(.asLists))</a></p></noscript>
            """
    }

    private var drawing: HTML {
        """
        <div class="map" data-map-drawing role="region" aria-label="\(l(.mapRegion))" tabindex="0">
        <canvas class="map-lines" aria-hidden="true"></canvas>
        <ol class="map-columns" aria-hidden="true"></ol>
        <ul class="map-cards" aria-label="\(l(.mapCards))"></ul>
        <div class="map-far" hidden></div>
        <div class="map-empty empty" hidden>\(empty)</div>
        <p class="map-note note" data-map-note role="status" hidden></p>
        <button class="button small map-roots" type="button" data-map-roots hidden></button>
        <div class="map-tools" role="toolbar" aria-label="\(l(.mapTools))">
        <button class="icon-button" type="button" data-map-zoom="out" aria-label="\(l(.zoomOut))">\(icon(.minus))</button>
        <output class="map-scale" aria-live="off">100%</output>
        <button class="icon-button" type="button" data-map-zoom="in" aria-label="\(l(.zoomIn))">\(icon(.plus))</button>
        <button class="icon-button" type="button" data-map-zoom="fit" aria-label="\(l(.fitMap))" title="\(l(.fitMap)) · 0">\(icon(.fit))</button>
        <button class="icon-button" type="button" data-map-far aria-pressed="false" aria-label="\(l(.farView))" title="\(l(.farView))">\(icon(.eye))</button>
        <button class="icon-button" type="button" data-map-key-results aria-pressed="false" aria-label="\(l(.showKeyResults))" \
        title="\(l(.showKeyResults)) · K">\(icon(.weekly))</button>
        <button class="icon-button map-drawer" type="button" data-map-aside aria-expanded="false" aria-controls="map-aside" \
        aria-label="\(l(.besideMap))" title="\(l(.besideMap))">\(icon(.inbox))</button>
        <button class="icon-button" type="button" data-map-refresh aria-label="\(l(.refreshMap))" title="\(l(.refreshMap))">\(icon(.refresh))</button>
        </div>
        <ul class="map-legend" aria-label="\(l(.legend))"><li class="plain">\(l(.alignmentLine))</li><li class="chosen">\(l(.chosenLine))</li></ul>
        </div>
        """
    }

    /// Two reasons why there may be nothing: nobody has aligned anything, or the filter names nothing.
    private var empty: HTML {
        """
        \(icon(.map, size: .large))<div data-empty="nothing"><p><b>\(l(shell.cycle == nil ? .noCycleYet : .nothingAligned))</b></p>\
        <p class="soft">\(l(.nothingAlignedHint))</p>\
        <p><a class="button primary" href="/organisation\(shell.cycle.map { "?cycle=\($0.id)" as HTML })">\(l(.organisationsSheet))</a></p></div>\
        <div data-empty="filtered" hidden><p><b>\(l(.filterNamesNothing))</b></p>\
        <p><button class="button primary" type="button" data-map-clear>\(l(.clearFilters))</button></p></div>
        """
    }
}
