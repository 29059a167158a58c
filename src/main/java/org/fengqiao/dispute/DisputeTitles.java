package org.fengqiao.dispute;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.kernel.Words;
import org.springframework.stereotype.Component;

/** A title for a dispute that got none: {@code 张三与李四邻里纠纷}, as the register has always had it. */
@Component
class DisputeTitles {
    private static final int LONGEST = 200;
    private static final int NAMED = 2;

    private final Words words;

    DisputeTitles(Words words) {
        this.words = words;
    }

    String of(FileDispute command) {
        String given = Said.optional(command.title(), LONGEST);
        return given == null ? made(command) : given;
    }

    private String made(FileDispute command) {
        List<NewParty> applicants = in(command, PartyRole.APPLICANT);
        List<NewParty> respondents = in(command, PartyRole.RESPONDENT);
        String sides = applicants.isEmpty() || respondents.isEmpty()
                ? names(command.parties())
                : names(applicants) + "与" + names(respondents);
        return sides + words.text(Words.CHINESE, command.type());
    }

    private static List<NewParty> in(FileDispute command, PartyRole role) {
        return command.parties().stream().filter(party -> party.role() == role).toList();
    }

    private static String names(List<NewParty> people) {
        String names = people.stream().limit(NAMED).map(NewParty::name).collect(Collectors.joining("、"));
        return people.size() > NAMED ? names + "等" + people.size() + "人" : names;
    }
}
