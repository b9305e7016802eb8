"""Who sees what, and who may write where."""

from playwright.sync_api import expect

from sheets import given, key_results, objective, objectives, options, person


def address_of(page, name):
    return person(page, name)


def test_a_limited_objective_is_nowhere_to_be_found_for_others(page_for):
    writer, reader, above = page_for("tangyichen"), page_for("shenjiayi"), page_for("zhouqiming")
    section = given(writer, "先不公开的打算", "一条")
    page = address_of(reader, "唐亦辰")
    reader.goto(page)
    expect(objective(reader, "先不公开的打算")).to_be_visible()
    section.locator("h2 .statement").click()
    section.get_by_role("link", name="谁能看").click()
    writer.get_by_label("只有下面这些人").check()
    writer.get_by_label("管理线上的所有上级").check()
    writer.get_by_role("button", name="保存").click()
    expect(section.locator(".badge").filter(has_text="部分人可见")).to_be_visible()
    reader.goto(page)
    expect(reader.locator("section.objective")).not_to_have_count(0)
    expect(objective(reader, "先不公开的打算")).to_have_count(0)
    own = given(reader, "想找一个目标对齐", "一条")
    own.get_by_role("button", name="一键对齐").click()
    reader.keyboard.type("唐亦辰")
    expect(options(reader).filter(has_text="唐亦辰")).not_to_have_count(0)
    expect(options(reader).filter(has_text="先不公开")).to_have_count(0)
    above.goto(page)
    expect(objective(above, "先不公开的打算")).to_be_visible()


def test_anybodys_sheet_is_open_to_read_and_to_nobody_else_to_write(page_for):
    page = page_for("shenjiayi")
    page.goto(address_of(page, "何磊"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("何磊的 OKR")
    expect(objectives(page)).to_have_count(0)
    expect(page.locator("section.objective")).to_have_count(3)
    expect(page.locator("[data-edit], [data-grip], form[action='/objectives']")).to_have_count(0)
    expect(page.locator("section.objective").first.locator("li.key-result")).to_have_count(3)


def test_a_leader_writes_the_teams_sheet_and_members_read_it(page_for):
    leader, member = page_for("helei"), page_for("suxiaotang")
    leader.goto("/me")
    team = leader.locator("main .head a[href^='/teams/']").first.get_attribute("href")
    section = given(leader, "产品部一起做的事", "部门的一条", at=team)
    expect(key_results(section)).to_have_text(["部门的一条"])
    member.goto(team)
    expect(objective(member, "产品部一起做的事")).to_be_visible()
    expect(member.locator("[data-edit], form[action='/objectives']")).to_have_count(0)


def test_the_organisations_sheet_is_written_on_top_and_read_by_all(page_for):
    top, member = page_for("zhouqiming"), page_for("lumingxuan")
    section = given(top, "全公司的大事", "一条", at="/organisation")
    expect(section.get_by_role("button", name="一键对齐")).to_be_visible()
    member.goto("/organisation")
    expect(objective(member, "全公司的大事")).to_be_visible()
    expect(member.get_by_role("button", name="添加目标")).to_have_count(0)


def test_faces_and_names_lead_to_peoples_pages(page_for):
    page = page_for("lumingxuan")
    page.goto("/me")
    page.locator("nav.rail").get_by_role("link", name="唐亦辰").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("唐亦辰")
    page.locator("main .head a.person").filter(has_text="周启明").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("周启明")


def test_an_earlier_cycle_is_chosen_and_read(page_for):
    page = page_for("lumingxuan")
    page.goto(address_of(page, "何磊"))
    choice = page.locator("main .head")
    links = choice.locator("a[href*='cycle='], option")
    expect(links).not_to_have_count(0)


def test_what_nobody_may_see_and_what_is_not_there_look_alike(page_for):
    page = page_for("shenjiayi")
    for address in ("/people/1", "/teams/1", "/me?cycle=1", "/nothing-here"):
        answer = page.goto(address)
        assert answer.status == 404, address
        expect(page.get_by_role("heading", level=1)).to_have_text("没找到")


def test_the_picture_that_somebody_chose_is_seen_wherever_they_are_named(page_for, tmp_path):
    picture = tmp_path / "face.png"
    page, other = page_for("maxiao"), page_for("xuanran")
    page.goto("/settings")
    page.screenshot(path=picture, clip={"x": 0, "y": 0, "width": 64, "height": 64})
    page.locator("#file").set_input_files(picture)
    page.get_by_role("button", name="上传").click()
    expect(page.locator(".me .avatar img")).to_be_visible()
    other.goto(person(other, "马骁"))
    expect(other.locator(".owner .avatar img")).to_be_visible()
    other.locator("[data-find]").first.click()
    expect(other.get_by_role("combobox")).to_be_focused()
    other.keyboard.type("maxiao")
    expect(options(other).filter(has_text="马骁").locator(".avatar img")).to_be_visible()


def test_in_english_people_go_by_their_english_names(page_for):
    page = page_for("xuanran")
    page.goto(person(page, "何磊") + "?lang=en")
    expect(page.get_by_role("heading", level=1)).to_have_text("He Lei’s OKRs")
    expect(page.locator(".rail .me")).to_contain_text("Xu Anran")
    page.goto("/me?lang=zh")
    expect(page.locator(".rail .me")).to_contain_text("许安然")
