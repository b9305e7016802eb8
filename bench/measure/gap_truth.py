"""What has no judgement in it, counted a second time by other means: who wrote nothing, what is unaligned or unsupported."""

LIVE = """
    FROM objective o JOIN sheet s ON s.id = o.sheet_id LEFT JOIN person p ON p.id = s.person_id LEFT JOIN team t ON t.id = s.team_id
    WHERE s.cycle_id = :cycle AND o.deleted_at IS NULL AND o.text <> '' AND p.left_on IS NULL AND t.dissolved_at IS NULL
"""
STANDS = "SELECT 1 FROM alignment a JOIN objective b ON b.id = a.{other}_id AND b.deleted_at IS NULL WHERE a.{this}_id = o.id"


def truth(database, cycle):
    """By kind, the sets that are right."""
    def ids(sql):
        return {frozenset([id]) for (id,) in database.execute(sql, {"cycle": cycle})}

    return {
        "unaligned": ids(f"""
            SELECT o.id {LIVE} AND (p.manager_id IS NOT NULL OR t.parent_id IS NOT NULL)
            AND NOT EXISTS ({STANDS.format(this="from", other="to")})"""),
        "unsupported": ids(f"""
            SELECT k.id FROM key_result k JOIN (SELECT o.id, s.person_id {LIVE} AND (s.team_id IS NOT NULL OR EXISTS (
                    SELECT 1 FROM person m WHERE m.manager_id = p.id AND m.left_on IS NULL AND m.role <> 'readOnly'))
                AND NOT EXISTS ({STANDS.format(this="to", other="from")})) v ON v.id = k.objective_id
            WHERE k.deleted_at IS NULL AND k.text <> '' AND (k.owner_id IS NULL OR k.owner_id IS v.person_id)
                AND NOT EXISTS (SELECT 1 FROM breakdown b WHERE b.key_result_id = k.id AND coalesce(b.outcome, 'accepted') = 'accepted')"""),
        "withoutOKRs": ids(f"""
            SELECT id FROM person WHERE left_on IS NULL AND role <> 'readOnly' AND id NOT IN (
                SELECT s.person_id {LIVE} AND s.person_id IS NOT NULL)"""),
    }
