package org.fengqiao.report.section;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.paper.OwnTemplate;
import org.fengqiao.paper.OwnTemplates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of a unit: the shipped ones, those it changed, and those it made itself. */
@Service
public class SectionTemplates {
    private static final String NAME = "[a-z][a-z0-9_-]{0,39}";
    private static final int LONGEST = 50_000;

    private final Templates templates;
    private final OwnTemplates own;
    private final Asking asking;
    private final Units units;
    private final Words words;

    SectionTemplates(Templates templates, OwnTemplates own, Asking asking, Units units, Words words) {
        this.templates = templates;
        this.own = own;
        this.asking = asking;
        this.units = units;
        this.words = words;
    }

    /** The shipped ones first, each as the unit has it. */
    @Transactional(readOnly = true)
    public List<TemplateChoice> choices(UnitRow unit, Locale locale) {
        Set<String> names = new LinkedHashSet<>(Templates.SHIPPED);
        templates
                .upwards(unit)
                .forEach(above -> own.of(above.id(), Templates.ROOM).stream()
                        .map(OwnTemplate::name)
                        .map(name -> name.substring(Templates.ROOM.length() + 1))
                        .forEach(names::add));
        List<TemplateChoice> choices = new ArrayList<>();
        for (String name : names) {
            boolean changed = templates.own(name, unit).isPresent();
            choices.add(new TemplateChoice(name, title(name, templates.text(name, unit), locale), changed));
        }
        return choices;
    }

    /** Its words as they are written. */
    @Transactional(readOnly = true)
    public String text(UnitRow unit, String name) {
        return templates.text(name, unit);
    }

    /** Keeps a unit's own words under a name; what cannot be read is refused and nothing is changed. */
    @Transactional
    public void keep(UnitRow unit, String name, String text) {
        CurrentUser user = allowed(unit);
        if (!name.matches(NAME)) {
            throw new Refused("report.template.name", name);
        } else if (text.length() > LONGEST) {
            throw new Refused("report.template.long", LONGEST);
        }
        SectionTemplate.parse(text);
        own.keep(unit.id(), Templates.ROOM + "/" + name, text.getBytes(StandardCharsets.UTF_8), user.name());
    }

    /** The unit does without its own words; the shipped ones, or those of a unit above, are used again. */
    @Transactional
    public void drop(UnitRow unit, String name) {
        own.drop(unit.id(), Templates.ROOM + "/" + name, allowed(unit).name());
    }

    private CurrentUser allowed(UnitRow unit) {
        CurrentUser user = asking.as(Role.LEADER, Role.ADMIN);
        if (user.unitId() != null && !units.isBelow(unit.id(), user.unitId())) {
            throw new Refused("unit.unknown", unit.code());
        }
        return user;
    }

    private String title(String name, String text, Locale locale) {
        if (Templates.SHIPPED.contains(name)) {
            return words.text(locale, "template." + name);
        }
        return text.lines()
                .filter(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(name);
    }
}
