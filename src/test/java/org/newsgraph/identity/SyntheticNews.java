package org.newsgraph.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Makes news in which it is known who is who: people and groups with spellings of their names, namesakes, and roles that
 * change over the years. Nobody in it exists; the same seed gives the same news.
 */
final class SyntheticNews {
    private static final List<List<String>> GIVEN = List.of(
            List.of("Sergei", "Sergey", "Serguei"),
            List.of("Dmitry", "Dmitri", "Dmitriy"),
            List.of("Yevgeny", "Evgeny", "Yevgeni"),
            List.of("Mohammed", "Muhammad", "Mohamed"),
            List.of("Ahmed", "Ahmad"),
            List.of("Hussein", "Hussain", "Hossein"),
            List.of("Yusuf", "Youssef", "Yousef"),
            List.of("Robert", "Bob"),
            List.of("William", "Bill"),
            List.of("Michael", "Mike"),
            List.of("Katherine", "Kate", "Catherine"),
            List.of("Elizabeth", "Liz"),
            List.of("Anna"),
            List.of("Maria"),
            List.of("Paul"),
            List.of("Ingrid"),
            List.of("Kenji"),
            List.of("Amara"));
    private static final List<String> ONSETS =
            List.of("B", "D", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z", "Br", "Kr", "Tr");
    private static final List<String> MIDDLES = List.of(
            "abr", "ald", "amb", "ant", "arv", "eld", "end", "erg", "ilm", "ind", "irk", "olv", "ond", "ort", "ulm",
            "usk");
    private static final List<String> ENDS =
            List.of("in", "ov", "a", "o", "er", "ek", "as", "um", "isky", "ari", "enko");
    private static final List<String> DEMONYMS = List.of(
            "Russian",
            "Egyptian",
            "American",
            "British",
            "French",
            "German",
            "Turkish",
            "Indian",
            "Japanese",
            "Nigerian",
            "Brazilian",
            "Iranian",
            "Polish",
            "Mexican",
            "Kenyan",
            "Swedish");
    /** What one person may come to be, in the order of a life. */
    private static final List<List<String>> CAREERS = List.of(
            List.of("lawyer", "lawmaker", "minister"),
            List.of("colonel", "general", "senator"),
            List.of("businessman", "mayor", "governor"),
            List.of("diplomat", "ambassador", "minister"),
            List.of("footballer", "coach"),
            List.of("boxer"),
            List.of("pianist", "conductor"),
            List.of("actor", "filmmaker"),
            List.of("priest", "bishop", "cardinal"),
            List.of("physicist", "professor"),
            List.of("surgeon"),
            List.of("journalist", "editor"));

    private static final List<String> GROUPS =
            List.of("Front", "Brigade", "Movement", "Union", "League", "Council", "Foundation", "Alliance");

    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 21;

    /** Somebody. */
    private record Person(
            int id, List<String> given, String family, String initial, String demonym, List<String> career) {}

    /** What an article says of somebody: what stands beside the name, and the name. */
    record Saying(int who, String type, String beside, String name) {}

    /** An article: who is in it. */
    record Piece(int id, LocalDate day, List<Saying> sayings) {
        Piece {
            sayings = List.copyOf(sayings);
        }
    }

    private final Random random;
    private final List<Person> people = new ArrayList<>();
    private final List<List<String>> groups = new ArrayList<>();

    SyntheticNews(long seed, int persons, double namesakes) {
        random = new Random(seed);
        Set<String> taken = new HashSet<>();
        while (people.size() < persons) {
            boolean namesake = !people.isEmpty() && random.nextDouble() < namesakes;
            Person like = namesake ? pick(people) : null;
            List<String> given = like == null ? pick(GIVEN) : like.given();
            String family = like == null ? family() : like.family();
            if (like == null && !taken.add(given.get(0) + family)) {
                continue;
            }
            people.add(new Person(
                    people.size(),
                    given,
                    family,
                    String.valueOf((char) ('A' + random.nextInt(26))),
                    pick(DEMONYMS),
                    pick(CAREERS)));
        }
        for (int i = 0; i < persons / 10; i++) {
            String word = family();
            String kind = pick(GROUPS);
            groups.add(
                    random.nextBoolean()
                            ? List.of("al-" + word + " " + kind, "Al " + word + " " + kind, "el-" + word + " " + kind)
                            : List.of(word + " Defense " + kind, word + " Defence " + kind));
        }
    }

    private String family() {
        return pick(ONSETS) + pick(MIDDLES) + (random.nextInt(3) == 0 ? pick(MIDDLES) : "") + pick(ENDS);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    List<Piece> articles(int number) {
        List<Piece> articles = new ArrayList<>();
        long different = people.stream().map(Person::family).distinct().count();
        for (int i = 0; i < number; i++) {
            int year = random.nextInt(YEARS);
            LocalDate day = LocalDate.of(FIRST_YEAR + year, 1 + random.nextInt(12), 1 + random.nextInt(28));
            List<Saying> sayings = new ArrayList<>();
            Set<String> families = new HashSet<>();
            int size = 2 + random.nextInt(3);
            while (sayings.size() < Math.min(size, different)) {
                // Few people are in the news often.
                Person person = people.get((int) (people.size() * Math.pow(random.nextDouble(), 2)));
                if (families.add(person.family())) {
                    sayings.add(saying(person, year));
                }
            }
            if (random.nextInt(3) == 0) {
                int group = random.nextInt(groups.size());
                sayings.add(new Saying(-1 - group, "Organization", "", pick(groups.get(group))));
            }
            articles.add(new Piece(i, day, sayings));
        }
        return articles;
    }

    private Saying saying(Person person, int year) {
        String given =
                random.nextInt(4) == 0 ? pick(person.given()) : person.given().get(0);
        String initial = random.nextInt(10) == 0 ? person.initial() + ". " : "";
        String role = person.career().get(year * person.career().size() / YEARS);
        String beside = switch (random.nextInt(10)) {
            case 0, 1 -> "";
            case 2, 3 -> role;
            default -> person.demonym() + " " + role;
        };
        return new Saying(person.id(), "Person", beside, given + " " + initial + person.family());
    }
}
