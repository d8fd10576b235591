<?php
/**
 * The texts of the plugin: plain lists, so that a translator needs no program.
 */

namespace Jalon;

defined( 'ABSPATH' ) || exit;

const LANGUAGES = array( 'ar', 'en', 'fr' );

/** The language of the page or, in the administration, of the person: English where there are no texts. */
function language(): string {
	$language = strtolower( substr( determine_locale(), 0, 2 ) );
	return in_array( $language, LANGUAGES, true ) ? $language : 'en';
}

/** All texts in one language. */
function words( ?string $language = null ): array {
	static $read = array();
	$language    = $language ?? language();
	if ( ! isset( $read[ $language ] ) ) {
		$read[ $language ] = require __DIR__ . "/words/$language.php";
	}
	return $read[ $language ];
}

/** What a link to the wizard says where the editor has not chosen the words, by language. */
function link_words(): array {
	return array_combine(
		LANGUAGES,
		array_map(
			function ( $language ) {
				return words( $language )['link'];
			},
			LANGUAGES
		)
	);
}
