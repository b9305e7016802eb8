/// How somebody is employed. The usual kinds differ in shape; a kind that the organisation made up is a plain frame.
func employeeTypeBadge(_ name: String) -> HTML {
    #"<span class="employee-type\#(shape(of: name))">\#(name)</span>"#
}

private func shape(of name: String) -> HTML {
    switch name.lowercased() {
    case "正式", "staff": " staff"
    case "实习", "intern": " intern"
    case "外包", "contractor": " contractor"
    case "劳务", "labour", "labor": " labour"
    case "顾问", "advisor", "adviser": " advisor"
    default: ""
    }
}
