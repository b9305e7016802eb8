import OKR

/// What happened, in words and pictures. Without script the plain field shows; with it an editor that mentions people.
struct CheckInNote {
    let note: String
    let images: [Identifier<Image>]
    let error: String?
    let l: Language

    var html: HTML {
        """
        <div class="field"><label for="note">\(l(.whatHappened))</label>
        <div class="notebook">
        <div data-prose role="textbox" aria-multiline="true" aria-label="\(l(.whatHappened))" hidden></div>
        <textarea id="note" name="note" rows="4" data-prose-value\(invalid)>\(note)</textarea>
        <footer><label class="icon-button" title="\(l(.addImages))">\(icon(.image, label: l(.addImages)))\
        <input class="visually-hidden" type="file" accept="image/png,image/jpeg,image/gif,image/webp" multiple data-images></label>
        <small class="faint end">\(l(.mentionHint))</small></footer></div>
        \(images.isEmpty ? nil : chips)\(error.map { "<small class=\"error\" id=\"note-error\">\($0)</small>" })</div>
        """
    }

    private var invalid: HTML? { error == nil ? nil : #" aria-invalid="true" aria-describedby="note-error""# }

    private var chips: HTML {
        """
        <p class="row wrap" data-chips>\(images.enumerated().map { index, image -> HTML in
            """
            <label class="chip image" data-image="\(image)" data-address="/images/\(image)" data-name="\(l(.imageOf(index + 1)))">\
            <input class="check" type="checkbox" name="image" value="\(image)" checked>\
            <img src="/images/\(image)" alt="\(l(.imageOf(index + 1)))" height="20"></label>
            """
        })</p>
        """
    }
}
