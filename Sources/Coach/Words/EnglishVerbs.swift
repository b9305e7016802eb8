/// English verbs by kind, in their base form; a phrase is written with `_`.
enum EnglishVerbs {
    static let lists: [(Sense, StaticString)] = [
        (
            .grow,
            """
            grow increase raise boost lift expand extend scale accelerate double triple quadruple widen deepen broaden amplify multiply ramp ramp_up \
            scale_up speed_up climb rise gain improve maximise maximize strengthen upgrade up bump elevate quicken
            """
        ),
        (
            .cut,
            """
            cut reduce lower decrease shrink shorten halve minimise minimize trim slash drop eliminate remove decline fall lessen compress curb limit cap \
            bring_down cut_down drive_down get_rid_of retire deprecate decommission clear burn_down sunset prevent contain stop avoid kill wipe_out
            """
        ),
        (
            .keep,
            "keep maintain sustain remain stay preserve retain hold uphold continue_to_be keep_up protect safeguard keep_on"
        ),
        (
            .ensure,
            "ensure make_sure guarantee see_to see_to_it secure assure comply adhere fulfil fulfill meet honour honor follow observe abide"
        ),
        (
            .goOn,
            "continue carry_on go_on proceed keep_on persist resume keep_doing keep_going still ongoing constantly consistently always steadily"
        ),
        (
            .assist,
            """
            support assist help participate attend contribute cooperate co-operate collaborate aid back cover accompany serve liaise coordinate \
            co-ordinate provide_support be_available join_in take_part assist_with help_with help_out act_as
            """
        ),
        (
            .handle,
            """
            run manage handle process operate administer oversee monitor respond answer perform execute conduct do carry_out deal_with look_after \
            take_care_of undertake track record file log resolve address service reconcile pay issue administer supervise host organise organize \
            implement facilitate maintain produce provide prepare cover staff patrol check inspect review close triage deliver attend_to complete work_on \
            work work_through stick_to report react fix patch
            """
        ),
        (
            .smallTask,
            """
            send schedule write draft email e-mail mail call phone ring book attend update review share circulate ask read submit fill fill_in fill_out \
            order buy purchase print post upload download install register sign renew arrange organise organize prepare set_up create make record note \
            file forward reply respond remind invite confirm contact message ping text chat catch_up grab interview demo present talk speak sit_down \
            sit_in take get pick choose decide compile collate collect gather list proofread edit format rename move copy delete archive tidy clean_up \
            clean check test try look_at look_into research hold host run kick_off kickoff finalise finalize finish complete add change replace request \
            apply chase follow_up nudge onboard put_together compare quote shortlist translate visit go_to watch shoot photograph film sketch merge \
            deploy restart reset rotate swap walk_through present raise discuss brainstorm document transcribe scan type plan pin publish open turn_on \
            switch_on enable configure fix patch hang_up paint repaint label sort migrate_the export import log drop_off hand_over hand hand_in pay
            """
        ),
        (
            .talk,
            "discuss talk meet speak chat consult liaise brainstorm sync align brief present discuss_with talk_to speak_to meet_with speak_with sit_down_with check_in_with introduce"
        ),
        (
            .launch,
            """
            launch ship release publish deliver roll_out roll_over rollout go_live open deploy introduce unveil migrate land debut bring_to_market \
            put_into_production move switch switch_over cut_over complete open_source open-source certify install commission relocate integrate adopt \
            replace transition convert stand_up bring_online enable make_available hand_over live
            """
        ),
        (
            .finish,
            "complete finish achieve accomplish finalise finalize conclude wrap_up close get_done deliver realise realize attain fulfil fulfill execute pass"
        ),
        (
            .build,
            """
            build create establish develop set_up found design construct form assemble implement craft make engineer architect define put_in_place \
            lay_the_foundation lay build_up build_out stand_up train educate cultivate foster nurture shape invent prototype redesign rebuild refactor \
            overhaul modernise modernize automate consolidate standardise standardize document produce pioneer incubate
            """
        ),
        (
            .vague,
            """
            improve enhance optimise optimize strengthen streamline support drive foster promote encourage facilitate explore increase better leverage \
            focus refine develop raise advance further deepen empower enable boost address work_on look_into investigate continue help maximise maximize \
            revisit rethink modernise modernize simplify upgrade polish evolve tackle push prioritise prioritize embrace champion invest invest_in \
            communicate_better build_awareness raise_awareness position rationalise rationalize
            """
        ),
        (
            .hire,
            "hire recruit onboard appoint sign sign_up staff employ attract promote enrol enroll close land win add bring_in bring_on fill enlist"
        ),
        (
            .gain,
            """
            win get earn gain obtain secure achieve receive attract acquire close land generate book collect recover raise sell bring_in reach attain pass \
            win_back capture score renew convert upsell be_named be_awarded be_accepted be_listed qualify graduate publish
            """
        ),
        (
            .explore,
            "explore investigate research study evaluate assess learn analyse analyze understand examine consider look_at look_into test pilot experiment try validate audit identify discover survey benchmark review familiarise familiarize"
        ),
        (
            .bold,
            """
            win win_back crush transform reinvent disrupt dominate become conquer own redefine revolutionise revolutionize beat overtake crack break \
            break_into break_through outpace outperform outgrow eliminate eradicate turn_around turn turn_into make slash unlock ignite reimagine skyrocket \
            leapfrog smash surpass pioneer lead rescue revive escape leave_behind take_over steal fix end stop unleash supercharge explode prove rethink \
            kill rebuild rid delight wow fall_in_love put_on_the_map set_the_standard set_the_bar raise_the_bar go_from take_back reclaim rise_to conquer \
            make_it get_out_of free liberate bet bring_back reverse double triple halve 10x tenfold democratise democratize
            """
        ),
        (
            .act,
            """
            attract retain engage connect integrate simplify give bring give_back let find identify serve target enter penetrate activate adopt use \
            apply teach inspire motivate enable empower equip offer cater monetise monetize diversify differentiate localise localize internationalise \
            internationalize embed shift move turn drive push spread take put show tell feel love see know trust choose recommend want reach save solve \
            answer restore recover repair heal cure treat feed plant protect defend detect catch block resist avoid pay earn spend invest fund finance \
            sell buy run swim lose learn master speak play travel walk sleep eat meditate practise practice graduate qualify pass get get_to go come \
            return become prove validate reward recognise recognize celebrate unify unite align bridge close open_up clear unblock untangle demystify \
            surprise convince persuade position own lead guide coach mentor grow_up mature stabilise stabilize balance
            """
        ),
    ]
}
