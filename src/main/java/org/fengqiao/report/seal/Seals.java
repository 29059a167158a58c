package org.fengqiao.report.seal;

import java.util.List;
import java.util.Optional;
import org.fengqiao.audit.AuditChain;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Readings;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.RecordsRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes figures, finds what was frozen, and tells what would be counted differently today. */
@Service
public class Seals {
    /** How many may be sealing at the same time: each that ends makes all that wait begin again. */
    private static final int OTHERS = 40;

    private final Sealing sealing;
    private final Verifying verifying;
    private final SealedFigures sealed;
    private final SealedRecords records;
    private final Readings readings;
    private final AuditChain audit;

    Seals(
            Sealing sealing,
            Verifying verifying,
            SealedFigures sealed,
            SealedRecords records,
            Readings readings,
            AuditChain audit) {
        this.sealing = sealing;
        this.verifying = verifying;
        this.sealed = sealed;
        this.records = records;
        this.readings = readings;
        this.audit = audit;
    }

    /**
     * Freezes the figures of a period that is over, once. Only a leader who may see restricted records can; who seals at
     * the same time elsewhere is waited for.
     */
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = OTHERS, delay = 50, jitter = 50)
    public Seal seal(FigureRequest request) {
        audit.link();
        return sealing.seal(request);
    }

    /** The seal that answers a request. */
    @Transactional(readOnly = true)
    public Optional<Seal> find(FigureRequest request) {
        return sealed.of(readings.allow(request));
    }

    /** Refuses where nothing was frozen. */
    public Verification verify(FigureRequest request) {
        return verifying.verify(request);
    }

    /** The first records behind a frozen figure, or those after the one with this key. */
    @Transactional(readOnly = true)
    public List<RecordRow> after(Seal seal, RecordsRequest request, @Nullable String key, int limit) {
        return records.after(allowed(seal, request), request.code(), request.which(), key, limit);
    }

    /** The records just before the one with this key. */
    @Transactional(readOnly = true)
    public List<RecordRow> before(Seal seal, RecordsRequest request, String key, int limit) {
        return records.before(allowed(seal, request), request.code(), request.which(), key, limit);
    }

    /** How many there are, counted no further than the limit. */
    @Transactional(readOnly = true)
    public int count(Seal seal, RecordsRequest request, int limit) {
        return records.count(allowed(seal, request), request.code(), request.which(), limit);
    }

    private long allowed(Seal seal, RecordsRequest request) {
        return find(request.figures())
                .filter(found -> found.id() == seal.id())
                .orElseThrow()
                .id();
    }
}
