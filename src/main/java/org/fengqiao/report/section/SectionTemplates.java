package org.fengqiao.report.section;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.paper.OwnTemplate;
import org.fengqiao.paper.OwnTemplates;
import org.fengqiao.paper.TemplateOrigin;
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
        readable(unit);
        Map<String, TemplateChoice> choices = new LinkedHashMap<>();
        for (String name : Templates.SHIPPED) {
            choices.put(name, new TemplateChoice(name, words.text(locale, "template." + name), TemplateOrigin.SHIPPED));
        }
        for (UnitRow above : templates.upwards(unit).reversed()) {
            for (OwnTemplate its : own.of(above.id(), Templates.ROOM)) {
                String name = its.name().substring(Templates.ROOM.length() + 1);
                String title =
                        Templates.SHIPPED.contains(name) ? words.text(locale, "template." + name) : title(its, name);
                choices.put(
                        name,
                        new TemplateChoice(
                                name, title, above.id() == unit.id() ? TemplateOrigin.OWN : TemplateOrigin.ABOVE));
            }
        }
        return List.copyOf(choices.values());
    }

    /** Its words as they are written. */
    @Transactional(readOnly = true)
    public String text(UnitRow unit, String name) {
        readable(unit);
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

    /** Keeps words under a name that is not taken yet. */
    @Transactional
    public void make(UnitRow unit, String name, String text) {
        if (choices(unit, Words.CHINESE).stream().anyMatch(known -> known.name().equals(name))) {
            throw new Refused("report.template.taken", name);
        }
        keep(unit, name, text);
    }

    private CurrentUser allowed(UnitRow unit) {
        return of(unit, asking.as(Role.LEADER, Role.ADMIN));
    }

    private void readable(UnitRow unit) {
        of(unit, asking.as(Role.LEADER, Role.CLERK, Role.ADMIN));
    }

    private CurrentUser of(UnitRow unit, CurrentUser user) {
        if (user.unitId() != null && !units.isBelow(unit.id(), user.unitId())) {
            throw new Refused("unit.unknown", unit.code());
        }
        return user;
    }

    private static String title(OwnTemplate template, String name) {
        return new String(template.content(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(name);
    }
}
