package org.careeratlas.importer.onet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

import org.careeratlas.importer.table.CatalogueDraft;
import org.careeratlas.model.Id;
import org.careeratlas.model.NameKey;
import org.careeratlas.model.ToolKind;

/** The name of a tool, by which alone O*NET identifies tools. */
record ToolName(ToolKind kind, String name) {

	private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ]+");

	/** Names without special characters come first, then software. */
	private static final Comparator<ToolName> PLAINEST_FIRST = Comparator
		.comparing((ToolName tool) -> !PLAIN.matcher(tool.name).matches())
		.thenComparing(ToolName::kind)
		.thenComparing(ToolName::name);

	/**
	 * Returns the ids of the tools. If several names have the same slug, such as "L
	 * squares" and "L-squares", the plainest name gets it as id. The others get a suffix
	 * that depends only on their name and kind, so that it stays the same in the next
	 * release.
	 */
	static Map<ToolName, Id> ids(Collection<ToolName> tools, CatalogueDraft draft) {
		var ids = new HashMap<ToolName, Id>();
		var taken = new HashMap<Id, ToolName>();
		tools.stream().sorted(PLAINEST_FIRST).forEach((tool) -> {
			Id plain = OnetIds.of(tool.slug());
			boolean free = !tool.slug().isEmpty() && !draft.has(plain) && taken.putIfAbsent(plain, tool) == null;
			ids.put(tool, free ? plain : OnetIds.of(tool.slug(), tool.suffix()));
		});
		return ids;
	}

	private String slug() {
		String spelled = NameKey.of(this.name).replace("+", " plus ").replace("#", " sharp ");
		String slug = NEITHER_LETTER_NOR_DIGIT.matcher(spelled).replaceAll("-");
		return slug.replaceAll("^-|-$", "");
	}

	private String suffix() {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest((this.kind + " " + this.name).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 4);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
