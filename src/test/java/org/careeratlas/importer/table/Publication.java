package org.careeratlas.importer.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in the shape of a publisher's, with contents of our own. */
public final class Publication {

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	private final String lineEnd;

	public Publication() {
		this("\r\n");
	}

	/** Starts a publication whose tables have the given ends of lines. */
	public Publication(String lineEnd) {
		this.lineEnd = lineEnd;
	}

	/** Adds a file as it is. */
	public Publication file(String name, String content) {
		this.files.put(name, content.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/** Adds a file whose cells stand between bars here and between tabs there. */
	public Publication tabs(String name, String content) {
		return file(name, content.replaceAll(" *\\| *", "\t").replace("\n", this.lineEnd));
	}

	/** Writes a zip; names may hold folders, and whatever else. */
	public Path zip(Path zip) throws IOException {
		try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
			for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
				out.putNextEntry(new ZipEntry(file.getKey()));
				out.write(file.getValue());
				out.closeEntry();
			}
		}
		return zip;
	}

	/** Writes a folder. */
	public Path folder(Path folder) throws IOException {
		for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
		return folder;
	}

}
