import OKR

/// A notice as HTML that mail programs understand: tables and styles within the elements, nothing fetched.
struct LetterPage {
    let notice: Notice
    let language: Language
    let organisation: String

    var html: HTML {
        """
        <!doctype html>
        <html lang="\(language.tag)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
        <meta name="color-scheme" content="light dark"><title>\(notice.title)</title></head>
        <body style="margin:0;padding:24px 12px;background:#f5f4ef;color:#23261f;\
        font:15px/1.6 -apple-system,'Segoe UI','PingFang SC','Microsoft YaHei',sans-serif">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
        <table role="presentation" width="560" cellpadding="0" cellspacing="0" style="max-width:560px;width:100%">
        <tr><td style="padding:0 4px 12px;color:#5c6152;font-size:13px">\(language(.okra)) · \(organisation)</td></tr>
        <tr><td style="background:#fffefa;border:1px solid #dfddd2;border-radius:10px;padding:24px">
        <h1 style="margin:0 0 12px;font-size:20px;line-height:1.4">\(notice.title)</h1>
        \(notice.lead.isEmpty ? nil : "<p style=\"margin:0 0 16px\">\(notice.lead)</p>" as HTML)
        \(notice.lines.map(line))
        <p style="margin:20px 0 0"><a href="\(notice.address)" style="display:inline-block;background:#3f6e1b;\
        color:#fff;text-decoration:none;border-radius:6px;padding:8px 16px">\(notice.button)</a></p></td></tr>
        <tr><td style="padding:12px 4px;color:#5c6152;font-size:13px">\(notice.footer)</td></tr>
        </table></td></tr></table></body></html>
        """
    }

    private func line(_ line: Notice.Line) -> HTML {
        """
        <p style="margin:0;padding:10px 0;border-top:1px solid #eceade"><a href="\(line.address)" \
        style="color:#3f6e1b;text-decoration:none;font-weight:600">\(line.title)</a>\
        \(line.text.isEmpty ? nil : "<br><span style=\"color:#3f4338\">\(line.text)</span>" as HTML)</p>
        """
    }
}
