package org.fengqiao.petition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.paper.OwnTemplates;
import org.fengqiao.paper.PaperTemplate;
import org.fengqiao.paper.PaperTemplates;
import org.fengqiao.paper.TemplateFindings;
import org.fengqiao.paper.TemplateOrigin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The township's own templates of the papers of a petition: looked at, replaced, and back to the shipped ones. */
@Service
@Transactional
public class PetitionTemplates {
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private final PaperTemplates templates;
    private final OwnTemplates own;
    private final PetitionPlaces places;
    private final Asking asking;

    PetitionTemplates(PaperTemplates templates, OwnTemplates own, PetitionPlaces places, Asking asking) {
        this.templates = templates;
        this.own = own;
        this.places = places;
        this.asking = asking;
    }

    /** Whether this user looks after the templates: the township's office. */
    public boolean may() {
        CurrentUser user = asking.user();
        Long home = user.unitId();
        return home != null
                && Stream.of(Role.CLERK, Role.LEADER, Role.ADMIN).anyMatch(user::is)
                && places.get(home).kind() == UnitKind.TOWNSHIP;
    }

    /** Every paper, in the order of a petition's way. */
    @Transactional(readOnly = true)
    public List<TemplateRow> all() {
        UnitRow township = township();
        Map<String, OwnTemplates.Head> kept = own.heads(township.id(), PetitionPaper.ROOM);
        return Stream.of(PetitionPaper.values())
                .map(paper -> row(paper, kept.get(paper.template()), township))
                .toList();
    }

    private TemplateRow row(PetitionPaper paper, OwnTemplates.@Nullable Head kept, UnitRow township) {
        return kept == null
                ? new TemplateRow(paper, templates.otherwiseFrom(paper.template(), township.code()), null, null)
                : new TemplateRow(paper, TemplateOrigin.OWN, kept.changedAt(), kept.changedBy());
    }

    /** The template that is used now, to begin one's own with. */
    @Transactional(readOnly = true)
    public byte[] current(PetitionPaper paper) {
        UnitRow township = township();
        return templates.get(paper.template(), township.id(), township.code()).bytes();
    }

    /** What is odd about a file, before it is kept; refuses what is no Word document. */
    @Transactional(readOnly = true)
    public TemplateFindings check(PetitionPaper paper, byte[] file) {
        township();
        return read(file).findings(PaperFacts.NAMES, paper.needed());
    }

    /** From now on this paper is made from this file. */
    public void replace(PetitionPaper paper, byte[] file) {
        own.keep(
                township().id(),
                paper.template(),
                read(file).bytes(),
                asking.user().name());
    }

    /** The shipped template is used again. */
    public void restore(PetitionPaper paper) {
        own.drop(township().id(), paper.template(), asking.user().name());
    }

    private static PaperTemplate read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new Refused("template.large", MAX_BYTES / 1024 / 1024);
        }
        return PaperTemplate.of(file);
    }

    /** Of whoever may change them: the township's office. */
    private UnitRow township() {
        if (!may()) {
            throw new Refused("access.role");
        }
        return places.get(Objects.requireNonNull(asking.user().unitId()));
    }
}
