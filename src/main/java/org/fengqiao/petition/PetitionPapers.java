package org.fengqiao.petition;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.paper.PaperTemplates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a petition as Word documents, for whoever may see it at the township. */
@Service
@Transactional(readOnly = true)
public class PetitionPapers {
    private final PetitionReading reading;
    private final PetitionPlaces places;
    private final PaperFacts facts;
    private final PaperTemplates templates;

    PetitionPapers(PetitionReading reading, PetitionPlaces places, PaperFacts facts, PaperTemplates templates) {
        this.reading = reading;
        this.places = places;
        this.facts = facts;
        this.templates = templates;
    }

    /** Which papers can be made of it now, by whoever works on petitions here. */
    public List<PetitionPaper> of(long caseId) {
        PetitionView view = reading.get(caseId);
        return reading.mayFile(view.head().unit().id())
                ? Stream.of(PetitionPaper.values())
                        .filter(paper -> paper.fits(view))
                        .toList()
                : List.of();
    }

    /** One paper; refuses one that the petition has not come to yet. */
    public byte[] write(long caseId, PetitionPaper paper) {
        PetitionView view = reading.get(caseId);
        if (!of(caseId).contains(paper)) {
            throw new Refused("petition.paper.none", paper);
        }
        UnitRow township = places.township(view.head().unit().id());
        return templates.get(paper.template(), township.id(), township.code()).fill(facts.of(view, township));
    }
}
