package org.fengqiao.report.seal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Readings;
import org.fengqiao.report.check.CheckResult;
import org.fengqiao.report.check.ReportChecks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes figures in one transaction, all from the same state of the database. */
@Component
class Sealing {
    private final Asking asking;
    private final Readings readings;
    private final FigureService figures;
    private final ReportChecks checks;
    private final Evidence evidence;
    private final SealRows rows;
    private final SealedRecords records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sealing(
            Asking asking,
            Readings readings,
            FigureService figures,
            ReportChecks checks,
            Evidence evidence,
            SealRows rows,
            SealedRecords records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asking = asking;
        this.readings = readings;
        this.figures = figures;
        this.checks = checks;
        this.evidence = evidence;
        this.rows = rows;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Seal seal(FigureRequest request) {
        CurrentUser user = asking.as(Role.LEADER);
        String previous = rows.lockChain();
        Reading reading = readings.allow(request);
        requireSealable(reading);
        Figures read = figures.figures(reading, Words.CHINESE);
        requirePassed(read, request);
        Instant now = clock.instant();
        Seal seal = new Seal(
                0,
                reading.unit().id(),
                reading.period(),
                reading.asOf(),
                now,
                user.name(),
                rows.auditHash(),
                previous,
                "");
        long id = rows.insert(seal);
        Fingerprint whole = SealPrint.head(seal, reading.unit().code());
        int place = 0;
        for (Figure figure : read.list()) {
            String hash = freeze(id, figure, reading);
            rows.insert(id, place++, figure, hash);
            whole.add(hash);
        }
        String hash = whole.hex();
        rows.finish(id, hash);
        events.publishEvent(new FiguresSealed(
                user.name(), reading.unit().code(), reading.period().toString(), hash));
        return rows.find(seal.unitId(), seal.period()).orElseThrow();
    }

    private void requireSealable(Reading reading) {
        if (!reading.cleared()) {
            throw new Refused("seal.uncleared");
        } else if (clock.instant().isBefore(reading.period().end())) {
            throw new Refused("seal.not_over", reading.period().toString());
        } else if (reading.asOf().until().isBefore(reading.period().end())
                || reading.asOf().until().isAfter(clock.instant())) {
            throw new Refused("seal.as_of", reading.asOf().day());
        } else if (rows.find(reading.unit().id(), reading.period()).isPresent()) {
            throw new Refused(
                    "seal.twice", reading.unit().name(), reading.period().toString());
        }
    }

    private void requirePassed(Figures read, FigureRequest request) {
        List<CheckResult> failed = checks.run(read, null, request, Words.CHINESE).stream()
                .filter(CheckResult::failed)
                .toList();
        if (!failed.isEmpty()) {
            throw new SealStopped(failed);
        }
    }

    private String freeze(long seal, Figure figure, Reading reading) {
        Fingerprint print = Fingerprint.of(figure);
        try (SealedRecords.Writer writer = records.new Writer(seal, figure.code())) {
            evidence.each(figure, reading, record -> {
                print.add(record);
                writer.accept(record);
            });
        }
        return print.hex();
    }
}
