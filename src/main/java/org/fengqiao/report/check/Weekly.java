package org.fengqiao.report.check;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Check 10: no unit has more weekly meetings than the period has weeks, those marked as extra (加开) aside; and what a text
 * calls weekly took place in most weeks.
 */
@Component
class Weekly {
    /** Below this share of the weeks, "weekly" says too much: 38 of 52 are 73%. */
    private static final int MOST_WEEKS = 90;

    private static final Pattern CALLED_WEEKLY = Pattern.compile("每周|周碰头|周例会|周会商|周五会");

    private final JdbcClient jdbc;

    Weekly(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A meeting in the register, and how many its unit has in all. */
    private record Meeting(long unitId, String unit, long inAll, LocalDate day, long times) {}

    List<CheckResult> tooMany(Subject subject, Reading reading) {
        List<CheckResult> found = new ArrayList<>();
        long weeks = Math.max(1, reading.isoWeeks());
        tooMany(reading, weeks).stream()
                .collect(Collectors.groupingBy(Meeting::unitId, LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, meetings) -> found.add(tooMany(subject, meetings, weeks)));
        return found;
    }

    static List<CheckResult> calledWeekly(Subject subject) {
        List<CheckResult> found = new ArrayList<>();
        Figures figures = subject.figures();
        boolean over = !figures.asOf().until().isBefore(figures.period().end());
        if (over
                && (subject.section() == null
                        || CALLED_WEEKLY.matcher(subject.text()).find())) {
            seldom(subject, found, "activity.weekly_meeting_weeks_rate");
            if (subject.text().contains("每周接访")) {
                seldom(subject, found, "petition.reception_weeks_rate");
            }
        }
        return found;
    }

    private static void seldom(Subject subject, List<CheckResult> found, String code) {
        Figure rate = subject.figures().get(code);
        Long held = rate.numerator();
        Long weeks = rate.denominator();
        if (held != null && weeks != null && held > 0 && held * 100 < weeks * MOST_WEEKS) {
            found.add(subject.warned(
                    Check.WEEKLY, code, "check.weekly.seldom", rate.name(), weeks, held, rate.printed()));
        }
    }

    private static CheckResult tooMany(Subject subject, List<Meeting> meetings, long weeks) {
        String unit = meetings.getFirst().unit();
        return Subject.with(
                subject.failed(
                        Check.WEEKLY,
                        "activity.weekly_meetings",
                        "check.weekly",
                        unit,
                        meetings.getFirst().inAll(),
                        weeks),
                meetings.stream()
                        .limit(CheckResult.MOST)
                        .map(one -> new CauseRecord(
                                "",
                                unit,
                                subject.say("check.cause.meeting", one.day().toString(), one.times())))
                        .toList(),
                meetings.size());
    }

    private List<Meeting> tooMany(Reading reading, long weeks) {
        return jdbc.sql("""
                        select m.* from (
                          select u.id, u.name, a.held_at, a.times, sum(a.times) over (partition by u.id) as in_all
                          from activity a join unit u on u.id = a.unit_id
                          where a.voided_at is null and a.kind = 'weekly_meeting'
                            and a.held_at >= :start and a.held_at < :end
                            and (a.note is null or a.note not like '%加开%')
                            and a.unit_id in (select unit_id from unit_closure where ancestor_id = :unit)
                        ) m where m.in_all > :weeks
                        order by m.name, m.id, m.held_at""")
                .params(reading.parameters())
                .param("weeks", weeks)
                .query((row, index) -> new Meeting(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("in_all"),
                        ChinaTime.dayOf(
                                row.getObject("held_at", OffsetDateTime.class).toInstant()),
                        row.getLong("times")))
                .list();
    }
}
