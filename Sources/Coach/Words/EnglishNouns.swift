/// English nouns by kind, in the singular; a phrase is written with `_`.
enum EnglishNouns {
    static let lists: [(Sense, StaticString)] = [
        (
            .smallThing,
            """
            email e-mail mail meeting kickoff kick-off call agenda deck slide post article memo spreadsheet doc document ticket invite invitation survey \
            note questionnaire form letter newsletter message thread announcement list template poster flyer banner screenshot link page FAQ blog \
            blog_post draft outline summary minutes calendar workshop demo presentation lunch coffee chat interview one-to-one 1:1 reminder quote quotation \
            invoice contract expense receipt access password account laptop desk chair booth venue room flight hotel visa webinar session video tweet \
            caption logo icon mockup mock-up wireframe bio profile headshot checklist report proposal brief one-pager cv resume job_ad job_description \
            job_posting sample brochure leaflet card gift pizza dinner event invites catering whiteboard channel slack_channel group folder file readme wiki \
            changelog pr pull_request review feedback paper chapter quiz poll petition phone_call voicemail slot budget_request purchase_order po NDA tour
            """
        ),
        (
            .bigThing,
            """
            platform system framework programme program marketplace ecosystem network engine pipeline culture brand organisation organization practice \
            capability team function model product business line company standard infrastructure foundation machine academy lab laboratory centre center \
            hospital school factory plant warehouse store branch office region market community category movement playbook strategy experience app suite api
            """
        ),
        (
            .measure,
            """
            rate revenue score churn retention nps csat ces dau mau wau arr mrr acv cac ltv roi roas gmv ebitda margin profit cost price spend budget \
            uptime availability latency p99 p95 p50 load_time response_time time lead_time cycle_time turnaround throughput conversion conversion_rate \
            open_rate click-through click_through ctr engagement satisfaction awareness adoption usage volume number count share market_share coverage \
            accuracy precision recall error errors defect defects bug bugs incident incidents complaint complaints ticket tickets signup signups sign-ups \
            download downloads install installs lead leads mql mqls sql sqls pipeline bookings win_rate attrition turnover headcount attendance absence \
            efficiency productivity utilisation utilization yield scrap waste emissions energy inventory stock days_sales_outstanding dso mttr mttd slo \
            sla backlog debt rating ratings stars review reviews followers subscribers users customers visitors traffic sessions views impressions \
            reach citations grade gpa pass_rate weight pace distance donations donors volunteers beneficiaries readmission readmissions mortality wait \
            waiting_time wait_time occupancy vacancy rent footfall basket order_value aov payback runway cash cash_flow enps delivery on-time return returns
            """
        ),
        (
            .whom,
            """
            customer user client partner employee staff member developer patient student parent teacher learner supplier vendor investor shareholder \
            donor volunteer resident citizen tenant driver rider buyer seller merchant player reader viewer subscriber creator engineer manager leader \
            team colleague hire newcomer candidate applicant graduate public community stakeholder audience consumer shopper guest visitor everyone \
            everybody anyone people enterprise business company smb startup family child families children nurse doctor gp clinician researcher farmer \
            owner fan designer analyst salesperson rep reps agent account prospect newcomer joiner starter department site region country household
            """
        ),
        (
            .topic,
            """
            management operation strategy planning development engineering marketing sales finance accounting hr people recruitment recruiting hiring \
            training learning onboarding performance security quality compliance governance risk legal procurement logistics supply chain manufacturing \
            maintenance support service success experience design research data analytics reporting infrastructure architecture reliability scalability \
            automation integration migration transformation innovation sustainability diversity inclusion wellbeing well-being culture engagement \
            communication collaboration alignment branding brand advertising content seo social media pr partnership partnerships growth acquisition \
            retention monetisation monetization pricing packaging roadmap product mobile web api platform testing deployment monitoring observability \
            documentation knowledge budget budgeting forecasting audit tax payroll facilities safety health environment energy teaching curriculum \
            fundraising advocacy outreach policy awareness visibility productivity efficiency optimisation optimization enablement expansion \
            internationalisation internationalization localisation localization modernisation modernization refactoring debt backlog hygiene excellence \
            building improvement enhancement implementation execution delivery dau nps okr kpi ci/cd devops ai ml ux ui
            """
        ),
        (
            .project,
            "project initiative workstream stream task activity item matter issue topic area theme phase misc miscellaneous etc stuff work effort programme program things other"
        ),
        (
            .errand,
            "boss manager ceo cto cfo director legal it finance vendor supplier agency landlord lawyer accountant auditor head procurement facilities recruiter leadership management line_manager team_lead"
        ),
        (
            .best,
            """
            best leading number_one no._1 #1 first world-class world_class best-in-class best_in_class go-to industry-leading market-leading market_leader leader \
            top premier preferred favourite favorite most fastest easiest safest cheapest strongest greatest highest lowest only default reference benchmark envy \
            unbeatable legendary iconic household_name gold_standard exceptional outstanding remarkable incredible amazing delightful delight love beloved \
            raving world globally record highest-ever record-breaking unmissable irresistible indispensable effortless magical seamless trusted most_trusted \
            destination choice of_choice unforgettable dream thriving proud self-sufficient self-serve state-of-the-art fearless
            """
        ),
        (
            .whole,
            "all every each everyone everybody entire whole full fully any always 100_% none nobody anybody company-wide companywide organisation-wide organization-wide nationwide across_the_board across_all end-to-end both everywhere"
        ),
        (
            .unit,
            """
            day week month quarter year hour minute second ms millisecond percent percentage pp point points basis_points bps k m mn bn million billion \
            thousand hundred x times fold people person hires customer customers user users client clients country countries city cities deal deals \
            store stores site sites partner partners article articles post posts interview interviews experiment experiments feature features country \
            kg km mile miles minutes star stars degree ton tons tonne tonnes gb mb tb usd eur gbp euro euros dollar dollars pound pounds working_days \
            business_days hrs hr mins min secs sec s d h w pages page clicks click steps step engineers reps seats seat schools students patients
            """
        ),
    ]
}
