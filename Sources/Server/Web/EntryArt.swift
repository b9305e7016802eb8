/// The slices of okra beside the form of the entry pages.
///
/// Its classes stand on the shapes themselves: a rule cannot look outside what `use` repeats.
let entryArt: HTML = """
    <svg viewBox="0 0 760 1000" preserveAspectRatio="xMidYMin slice" aria-hidden="true"><defs><g id="slice">\
    <path class="slice-flesh" transform="translate(-12 -12)" d="\(Slice.outline)"/>\
    <path class="slice-heart" transform="translate(-9.6 -9.6) scale(.8)" d="\(Slice.outline)"/>\
    <g class="slice-seeds" transform="translate(-12 -12)">\(Slice.seeds, artSeed)</g></g></defs>\
    <use href="#slice" transform="translate(470 300) rotate(12) scale(19)"/>\
    <use href="#slice" transform="translate(130 560) rotate(-20) scale(7)" opacity=".75"/>\
    <use href="#slice" transform="translate(640 640) rotate(40) scale(5)" opacity=".6"/></svg>
    """

private func artSeed(_ seed: Slice.Seed) -> HTML {
    """
    <ellipse cx="\(seed.x)" cy="\(seed.y)" rx="1.5" ry="2.4" transform="rotate(\(seed.angle) \(seed.x) \(seed.y))"/>
    """
}
