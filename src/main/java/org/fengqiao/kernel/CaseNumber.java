package org.fengqiao.kernel;

/** The number on the file: {@code 枫林纠〔2025〕12号}, hexagonal brackets, no leading zeros, gap-free per unit and year. */
public record CaseNumber(String text) {
    public CaseNumber {
        if (text.isBlank() || text.length() > 60) {
            throw new IllegalArgumentException("a case number has 1 to 60 characters");
        }
    }

    public static CaseNumber of(String shortName, String series, int year, int number) {
        return new CaseNumber(shortName + series + "〔" + year + "〕" + number + "号");
    }

    @Override
    public String toString() {
        return text;
    }
}
