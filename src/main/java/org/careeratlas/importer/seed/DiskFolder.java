package org.careeratlas.importer.seed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/**
 * A folder of the seed on disk. Symbolic links are followed, and files go by the names
 * below this folder.
 */
record DiskFolder(Path path) implements SeedFolder {

	/** No parser of YAML reads more, and no seed comes near it. */
	private static final int MAX_BYTES = 3_000_000;

	@Override
	public String name() {
		return this.path.toString();
	}

	@Override
	public List<SeedFile> files(SeedProblems problems) {
		if (!Files.isDirectory(this.path)) {
			throw new InvalidSeedException(Files.exists(this.path)
					? "The seed's folder %s is a file; give the folder that has sources.yaml and roles/"
						.formatted(this.path)
					: "The seed's folder %s does not exist".formatted(this.path));
		}
		var files = new ArrayList<SeedFile>();
		try {
			Files.walkFileTree(this.path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
					new Visitor(files, problems));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		files.sort(Comparator.comparing(SeedFile::path));
		return files;
	}

	private String relative(Path file) {
		return this.path.relativize(file).toString().replace(File.separatorChar, '/');
	}

	private final class Visitor extends SimpleFileVisitor<Path> {

		private final List<SeedFile> files;

		private final SeedProblems problems;

		Visitor(List<SeedFile> files, SeedProblems problems) {
			this.files = files;
			this.problems = problems;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			boolean hidden = folder.getFileName() != null && folder.getFileName().toString().startsWith(".");
			return (hidden && !folder.equals(DiskFolder.this.path)) ? FileVisitResult.SKIP_SUBTREE
					: FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (YAML.matcher(file.getFileName().toString()).matches()) {
				read(file, attributes);
			}
			return FileVisitResult.CONTINUE;
		}

		private void read(Path file, BasicFileAttributes attributes) {
			if (attributes.isOther() || attributes.size() > MAX_BYTES) {
				report(file, attributes.isOther() ? "this is no file" : "the file is larger than 3 MB");
				return;
			}
			try {
				SeedFile.decode(relative(file), Files.readAllBytes(file), this.problems).ifPresent(this.files::add);
			}
			catch (IOException ex) {
				visitFileFailed(file, ex);
			}
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException failure) {
			report(file, switch (failure) {
				case FileSystemLoopException _ -> "this link leads back to a folder that it is in";
				case NoSuchFileException _ -> "this link leads nowhere";
				case AccessDeniedException _ -> "reading this is not permitted";
				default -> "this cannot be read: " + failure.getMessage();
			});
			return FileVisitResult.CONTINUE;
		}

		private void report(Path file, String reason) {
			this.problems.unread(new SeedProblem(relative(file), 1, reason));
		}

	}

}
