package org.careeratlas.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.careeratlas.model.ConceptKind;
import org.careeratlas.model.NameKey;
import org.careeratlas.text.Wording.Type;

/** The names of skills and tools as they are written. */
final class NameDictionary {

	/** Says which of several things a name is, as in "Java (computer programming)". */
	private static final Pattern EXPLANATION = Pattern.compile("\\s*\\([^)]*\\)");

	/** Shorter names are also other words. */
	private static final int SHORT = 3;

	private final Map<String, List<Wording>> names;

	private final Set<String> roles;

	private NameDictionary(Map<String, List<Wording>> names, Set<String> roles) {
		this.names = names;
		this.roles = roles;
	}

	static NameDictionary of(List<NameIndex> indexes) {
		var names = new HashMap<String, List<Wording>>();
		var roles = new HashSet<String>();
		for (NameIndex index : indexes) {
			if (index.isOf(ConceptKind.SKILL) || index.isOf(ConceptKind.TOOL)) {
				index.names().forEach((name) -> add(names, name));
			}
			else {
				index.names().stream().filter(Wording::isName).forEach((role) -> roles.add(NameKey.of(role.text())));
			}
		}
		return new NameDictionary(names, roles);
	}

	private static void add(Map<String, List<Wording>> names, Wording name) {
		put(names, name.text(), name);
		String brief = EXPLANATION.matcher(name.text()).replaceAll("");
		if (!brief.equals(name.text())) {
			put(names, brief, new Wording(name.concept(), name.kind(), Type.OTHER_NAME, brief));
		}
	}

	private static void put(Map<String, List<Wording>> names, String text, Wording name) {
		names.computeIfAbsent(NameKey.of(text), (key) -> new ArrayList<>(1)).add(name);
	}

	/**
	 * Returns the names that are written like this: short ones and one-word names of
	 * tools, such as "Word", only with the same capital letters, of which there must be
	 * one in a tool's. What is a role's name, such as "Chef", is that of no tool, and no
	 * other name.
	 */
	List<Wording> find(String written) {
		String key = NameKey.of(written);
		return this.names.getOrDefault(key, List.of())
			.stream()
			.filter((name) -> !this.roles.contains(key) || (name.isName() && name.kind() != ConceptKind.TOOL))
			.filter((name) -> name.text().equals(written) || !isAmbiguous(name))
			.filter((name) -> name.kind() != ConceptKind.TOOL || written.contains(" ")
					|| written.chars().anyMatch(Character::isUpperCase))
			.toList();
	}

	private static boolean isAmbiguous(Wording name) {
		return name.text().length() < SHORT || (name.kind() == ConceptKind.TOOL && !name.text().contains(" "));
	}

}
