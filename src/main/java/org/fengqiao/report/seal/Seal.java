package org.fengqiao.report.seal;

import java.time.Instant;
import org.fengqiao.kernel.Period;
import org.fengqiao.report.AsOf;

/**
 * That the figures of a unit and period were frozen.
 *
 * @param sealedBy the name of who did it
 * @param auditHash the end of the audit log's chain at that moment
 * @param previousHash the hash of the seal before this one, of whatever unit
 * @param hash over all of this and over every figure and record
 */
public record Seal(
        long id,
        long unitId,
        Period period,
        AsOf asOf,
        Instant sealedAt,
        String sealedBy,
        String auditHash,
        String previousHash,
        String hash) {}
