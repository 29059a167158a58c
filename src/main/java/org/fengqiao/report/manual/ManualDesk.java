package org.fengqiao.report.manual;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Readings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters and corrects figures of registers that are not kept here. Clerks and leaders enter those of their own unit; of
 * what lies below a township, the township's do. Whoever may read a unit's report may read them.
 */
@Service
public class ManualDesk {
    private final ManualRows rows;
    private final Readings readings;
    private final Asking asking;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManualDesk(
            ManualRows rows,
            Readings readings,
            Asking asking,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.readings = readings;
        this.asking = asking;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Those in force, withdrawn ones with them, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<ManualFigure> figures(FigureRequest request) {
        Reading reading = readings.allow(request);
        return rows.of(reading.unit().id(), reading.period());
    }

    /** What the unit entered for other periods, each as it was last, and not yet for this one. */
    @Transactional(readOnly = true)
    public List<ManualFigure> notYet(FigureRequest request) {
        Reading reading = readings.allow(request);
        Set<String> here = rows.of(reading.unit().id(), reading.period()).stream()
                .map(ManualFigure::code)
                .collect(Collectors.toSet());
        Map<String, ManualFigure> last = new LinkedHashMap<>();
        rows.ofOtherPeriods(reading.unit().id(), reading.period()).stream()
                .filter(figure -> !here.contains(figure.code()) && figure.value() != null)
                .forEach(figure -> last.put(figure.code(), figure));
        return List.copyOf(last.values());
    }

    /** Every version of one, the newest first; refuses where there is none. */
    @Transactional(readOnly = true)
    public List<ManualFigure> versions(FigureRequest request, String code) {
        Reading reading = readings.allow(request);
        List<ManualFigure> versions = rows.versions(reading.unit().id(), reading.period(), code);
        if (versions.isEmpty()) {
            throw new Refused("report.figure.unknown", code);
        }
        return versions;
    }

    /** Whether the user may enter figures of the unit. */
    public boolean mayEnter(String unit) {
        CurrentUser user = asking.user();
        return (user.is(Role.CLERK) || user.is(Role.LEADER))
                && units.byCode(unit).filter(its -> isOf(user, its)).isPresent();
    }

    @Transactional
    public ManualFigure enter(EnterManual command) {
        UnitRow unit = allowed(command.unit());
        if (rows.latest(unit.id(), command.period(), command.code()).isPresent()) {
            throw new Refused("manual.twice", command.code());
        }
        return add(
                unit,
                null,
                new ManualFigure(
                        unit.id(),
                        command.period(),
                        command.code(),
                        1,
                        command.name(),
                        command.value().kind(),
                        command.value().measureWord(),
                        command.value(),
                        command.source(),
                        "",
                        asking.user().name(),
                        clock.instant()));
    }

    /** Adds a version; the earlier ones stay. */
    @Transactional
    public ManualFigure correct(CorrectManual command) {
        UnitRow unit = allowed(command.unit());
        ManualFigure earlier = rows.latest(unit.id(), command.period(), command.code())
                .orElseThrow(() -> new Refused("report.figure.unknown", command.code()));
        if (earlier.version() != command.version()) {
            throw new Refused("manual.changed", earlier.name());
        }
        ManualValue value = command.value();
        return add(
                unit,
                earlier,
                new ManualFigure(
                        unit.id(),
                        command.period(),
                        command.code(),
                        earlier.version() + 1,
                        command.name(),
                        value == null ? earlier.kind() : value.kind(),
                        value == null ? earlier.measureWord() : value.measureWord(),
                        value,
                        command.source(),
                        command.reason(),
                        asking.user().name(),
                        clock.instant()));
    }

    private ManualFigure add(UnitRow unit, @Nullable ManualFigure earlier, ManualFigure now) {
        rows.add(now);
        events.publishEvent(new ManualFigureEntered(unit.code(), earlier, now));
        return now;
    }

    private UnitRow allowed(String code) {
        CurrentUser user = asking.as(Role.CLERK, Role.LEADER);
        UnitRow unit = units.byCode(code)
                .filter(its -> user.unitId() == null || units.isBelow(its.id(), user.unitId()))
                .orElseThrow(() -> new Refused("unit.unknown", code));
        if (!isOf(user, unit)) {
            throw new Refused("manual.not_yours", unit.name());
        }
        return unit;
    }

    /** A county reads what its townships enter, and does not enter it. */
    private boolean isOf(CurrentUser user, UnitRow unit) {
        Long own = user.unitId();
        return own == null
                || own == unit.id()
                || units.isBelow(unit.id(), own) && units.get(own).kind().ordinal() >= UnitKind.TOWNSHIP.ordinal();
    }
}
