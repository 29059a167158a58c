package org.fengqiao.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
class Unit {
    @Id
    @GeneratedValue(generator = "unit_seq")
    @SequenceGenerator(name = "unit_seq", sequenceName = "unit_seq")
    private @Nullable Long id;

    private String code;
    private String name;
    private @Nullable String shortName;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    private boolean local;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(NewUnit facts, @Nullable Long parentId) {
        this.code = facts.code();
        this.name = facts.name();
        this.shortName = facts.shortName();
        this.kind = facts.kind();
        this.parentId = parentId;
        this.local = facts.local();
    }

    /** Name, short name and kind may be corrected; code and place in the tree stay. */
    void correct(NewUnit facts) {
        this.name = facts.name();
        this.shortName = facts.shortName() == null ? shortName : facts.shortName();
        this.kind = facts.kind();
    }

    boolean says(NewUnit facts, @Nullable Long parent) {
        return name.equals(facts.name())
                && (facts.shortName() == null || facts.shortName().equals(shortName))
                && kind == facts.kind()
                && java.util.Objects.equals(parentId, parent);
    }

    UnitRow row() {
        return new UnitRow(id == null ? 0 : id, code, name, shortName, kind, parentId);
    }
}
