/// English words of quantity, time, manner and grammar by kind; a phrase is written with `_`.
enum EnglishWords {
    static let lists: [(Sense, StaticString)] = [
        (
            .amount,
            """
            double triple quadruple halve half twice thrice zero none nobody two-thirds two_thirds one-third one_third a_third a_quarter third quarter \
            three-quarters three_quarters twofold threefold tenfold two three four five six seven eight nine ten eleven twelve fifteen twenty thirty \
            forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens_of a_dozen hundreds majority most first break-even breakeven \
            profitable top_three top_five top_ten top-10 top-3 top-5 nine_in_ten nine_out_of_ten half_of all_of 10x 2x 3x 5x fully every_single single-digit \
            double-digit six-figure seven-figure positive cash-flow-positive carbon-neutral within_a_day same-day next-day same_day overnight under_a_minute \
            one_click one-click no_more fewer_than less_than more_than at_least at_most once_a per_week per_month
            """
        ),
        (
            .period,
            """
            weekly monthly daily quarterly yearly annually annual per_week per_month per_day per_quarter per_year a_week a_month a_day a_quarter a_year \
            every_week every_month every_day every_quarter every_sprint each_week each_month each_day each_quarter each_sprint hourly fortnightly biweekly \
            bi-weekly every_two_weeks every_other_week every_friday every_monday year-on-year year_on_year yoy mom qoq year-over-year month-over-month \
            week-over-week quarter-over-quarter per_employee per_customer per_head per_user per_person per_team on_average average median per
            """
        ),
        (
            .reach,
            """
            reach hit exceed surpass achieve attain climb rise fall drop grow to above below under over beyond top land_at stay_under stay_above within pass cross \
            get_to up_to down_to at come_in bring come_down go_up rise_to
            """
        ),
        (
            .bound,
            """
            at_least at_most no_more_than no_less_than no_fewer_than not_more_than more_than less_than fewer_than greater_than minimum maximum min max under \
            over above below within up_to or_more or_less or_fewer or_better or_higher or_lower or_above or_below or_faster + ≥ ≤ > < >= <= ~ target of_at_least than around about \
            approximately better_than higher_than lower_than upwards_of in_excess_of
            """
        ),
        (
            .from,
            "from current currently today's existing baseline now starting present compared relative vs versus against than last_year last_quarter last_month previous previously prior of_today today as-is"
        ),
        (
            .same,
            """
            present_level present_lines present last_year's as_last_year last_year same_number similar about_the_same where_it_is no_worse any_major_problems no_major previous_years used_to stays_where_it_is
            current_level current_levels same_level same_levels same last_year's last_quarter's existing unchanged as-is status_quo steady flat stable as_before previous_level \
            previous_levels usual normal business-as-usual business_as_usual bau in_line_with at_the_same at_current no_worse as_it_is steady_state keep_the_lights_on \
            lights_on running smoothly without_disruption without_interruption without_incident without_issues up_and_running operational within_budget on_budget up_to_date up-to-date current \
            acceptable adequate satisfactory sufficient agreed expected required committed planned allocated assigned established usual_standard
            """
        ),
        (
            .routine,
            """
            again carried_over allocated given_to_me assigned_to_me approved_budget working_days as_they_are within_the_budget reported received every_night each_semester each_quarter_as previous_years previous_semesters as_in as_every_year every_year like_every_year yearly annual deadlines_met routine daily day-to-day day_to_day on_time as_planned as_usual as_scheduled as_required as_needed as_requested as_directed as_and_when \
            when_needed when_required on_schedule regular regularly ongoing standard usual normal normally scheduled planned timely in_a_timely_manner \
            timely_manner in_time duties responsibilities assigned tasks job day_job requests request admin administrative administration paperwork month-end \
            month_end year-end_close recurring periodic procedures procedure policy policies per_policy deadlines deadline rota shifts shift schedule \
            statutory mandatory compliance adhoc ad-hoc ad_hoc business-as-usual bau queries enquiries inquiries incoming inbound tickets requirements \
            according_to in_accordance_with in_line_with per_the as_per existing current general housekeeping upkeep smoothly smooth orderly payroll \
            without_delay without_delays when_they_arise as_they_arise as_they_come as_they_come_in
            """
        ),
        (
            .promptly,
            "promptly quickly timely asap soon immediately swiftly properly correctly accurately diligently carefully professionally efficiently effectively reliably duly where_possible if_possible where_needed as_soon_as_possible"
        ),
        (
            .month,
            """
            january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec \
            q1 q2 q3 q4 h1 h2 year-end year_end end_of_year end_of_the_year end_of_quarter end_of_the_quarter end_of_month end_of_the_month quarter-end \
            eoy eoq eom fy fiscal_year christmas easter thanksgiving summer spring autumn winter mid-year mid-quarter this_quarter this_year next_quarter \
            end_of_q1 end_of_q2 end_of_q3 end_of_q4 end_of_h1 end_of_h2 black_friday year_end new_year deadline quarter_end end_of_term term half-term
            """
        ),
        (
            .weekday,
            "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight morning afternoon noon lunchtime this_week next_week end_of_week end_of_the_week end_of_day eod this_afternoon weekend 9am 10am 2pm 3pm lunch by_friday on_monday"
        ),
        (
            .end,
            "done complete completed finished live ready launched shipped released published delivered rolled_out deployed signed approved in_place in_production available operational implemented certified adopted documented established created migrated open closed retired decommissioned in_use agreed hired"
        ),
        (
            .fuzzy,
            """
            some several various many more multiple few a_few number_of a_number_of significant significantly substantially substantial considerable considerably \
            meaningful meaningfully noticeably noticeable dramatically drastically greatly much lots_of a_lot lot key major relevant appropriate adequate good better \
            great strong stronger robust solid high high-quality quality healthy measurable measurably materially where_possible as_much_as_possible as_possible real certain main important strategic
            """
        ),
        (
            .more,
            "more better faster easier less fewer higher lower smoother stronger cheaper simpler cleaner clearer safer quicker greater further deeper earlier sooner happier smarter closer wider tighter leaner healthier than friendlier"
        ),
        (
            .degree,
            "significantly dramatically substantially drastically greatly materially continuously proactively effectively efficiently really truly genuinely highly fully strongly radically completely aggressively massively rapidly successfully visibly consistently seamlessly properly well closely actively"
        ),
        (
            .state,
            "is are was were be become becomes been being feel feels love loves trust trusts know knows want wants has have had gets makes thinks think say says choose chooses see sees never stop stops needs need works work happens comes lives uses finds can't can't_live_without it's we're that's stays"
        ),
        (
            .can,
            "can could will would should must may might able ready able_to can't cannot won't don't doesn't do does"
        ),
        (
            .lead,
            "by through with via using for so that because when while where if without until after before in on at into onto across among between our the"
        ),
        (.no, "no not without never zero none nobody nothing free neither nor cannot can't won't non stop avoid un"),
        (.join, "and & or plus / , ; + also as_well_as along_with"),
        (.one, "a an one the_one once single another 1 one-off the_first"),
        (.plan, "plan plans roadmap target goal schedule milestone okr kpi deadline requirement objective budget"),
        (.we, "we i our us my you your they their he she it its me everyone ourselves team"),
        (
            .filler,
            "of the to in for on with as at by from into about its this that these those which who whose an a new old our their your more"
        ),
    ]
}
