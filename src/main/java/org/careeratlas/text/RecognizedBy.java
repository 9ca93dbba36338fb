package org.careeratlas.text;

/** How a concept is found in a text. */
enum RecognizedBy {

	/** By its name. */
	NAME,
	/** By another name. */
	OTHER_NAME,
	/** By what the words mean. */
	MEANING

}
