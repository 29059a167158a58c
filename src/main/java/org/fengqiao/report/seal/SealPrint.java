package org.fengqiao.report.seal;

/** What a seal's own hash covers before those of its figures: whose, when, read how, and what it follows. */
final class SealPrint {
    private SealPrint() {}

    static Fingerprint head(Seal seal, String unitCode) {
        return new Fingerprint()
                .add(seal.previousHash())
                .add(seal.auditHash())
                .add(unitCode)
                .add(seal.period())
                .add(seal.asOf().day())
                .add(seal.asOf().chosen())
                .add(seal.sealedAt().toEpochMilli())
                .add(seal.sealedBy());
    }
}
