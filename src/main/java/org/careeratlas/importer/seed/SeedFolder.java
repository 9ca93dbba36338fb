package org.careeratlas.importer.seed;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.util.ResourceUtils;

/** The folder of the seed. */
interface SeedFolder {

	/** Names of YAML files; hidden files are editors' and systems' own. */
	Pattern YAML = Pattern.compile("[^.].*\\.ya?ml", Pattern.CASE_INSENSITIVE);

	/** Returns the folder at a path, or at a URL such as one of the class path. */
	static SeedFolder at(String location) {
		boolean onDisk = !ResourceUtils.isUrl(location) || location.startsWith(ResourceUtils.FILE_URL_PREFIX);
		return onDisk ? new DiskFolder(file(location).toPath()) : new ResourceFolder(location);
	}

	private static File file(String location) {
		try {
			return ResourceUtils.getFile(location);
		}
		catch (FileNotFoundException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the folder at a path. */
	static SeedFolder at(Path path) {
		return new DiskFolder(path);
	}

	/** Returns the name that precedes its files in messages: the path that was given. */
	String name();

	/**
	 * Reads the YAML files below the folder, ordered by path, and reports those that
	 * cannot be read.
	 * @throws InvalidSeedException if there is no such folder
	 */
	List<SeedFile> files(SeedProblems problems);

}
