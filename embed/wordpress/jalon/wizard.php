<?php
/**
 * What stands in the page: a link, with a script that puts the wizard in its place; or the wizard as an element of the page.
 */

namespace Jalon;

defined( 'ABSPATH' ) || exit;

/** What a value may look like. Which countries and procedures there are, the wizard itself knows and says in the console. */
const SHAPES = array(
	'lang'       => '/^(?:ar|en|fr)$/D',
	'country'    => '/^[A-Z]{2}$/D',
	'start'      => '/^[a-z0-9][a-z0-9-]{0,63}$/D',
	'procedures' => '/^[a-z0-9-]{1,64}(?:[ ,]+[a-z0-9-]{1,64}){0,99}$/D',
	'theme'      => '/^(?:(?:neutral|dsfr|govuk)(?: +(?:auto|light|dark))?|auto|light|dark)$/D',
	'color'      => '/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/Di',
	'history'    => '/^(?:on|off)$/D',
	'remember'   => '/^never$/D',
);

/** Those that the address of the stand-alone page takes too. */
const IN_ADDRESS = array( 'lang', 'country', 'start', 'procedures' );

/** The shortcode: [jalon lang="fr" country="FR" start="eqpr"]. */
function shortcode( $given ): string {
	return show( is_array( $given ) ? $given : array() );
}

/** The block. */
function block( array $given ): string {
	$shown = show( $given );
	return '' === $shown ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $shown );
}

/** The wizard with these wishes. Values that are none are left out, and who edits the site is told. */
function show( array $given ): string {
	$settings = settings();
	if ( '' === $settings['address'] ) {
		return note( words()['no-address'] );
	}

	$wishes = array();
	$wrong  = array();
	foreach ( $given as $name => $value ) {
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		if ( '' === $value || in_array( $name, array( 'level', 'words', 'align', 'className' ), true ) ) {
			continue;
		}
		if ( isset( SHAPES[ $name ] ) && preg_match( SHAPES[ $name ], $value ) ) {
			$wishes[ $name ] = $value;
		} else {
			$wrong[] = "$name=\"$value\"";
		}
	}
	$wishes += array( 'lang' => language() );

	$words = isset( $given['words'] ) && is_scalar( $given['words'] ) ? sanitize_text_field( (string) $given['words'] ) : '';
	$link  = link_to( $settings['address'], $wishes, '' === $words ? words( $wishes['lang'] )['link'] : $words );
	$own   = sprintf( ' lang="%s"%s', esc_attr( $wishes['lang'] ), 'ar' === $wishes['lang'] ? ' dir="rtl"' : '' );
	$level = isset( $given['level'] ) ? $given['level'] : 'frame';
	if ( is_feed() ) {
		// Readers of feeds run no script.
		$shown = "<span$own>$link</span>";
	} elseif ( 'element' === $level ) {
		$shown = element( $settings, $wishes, $own, $link );
	} else {
		// A shortcode may stand in a paragraph, where nothing but a span may.
		$shown = '<span class="jalon"' . $own . ">$link" . loader( $settings, $wishes ) . '</span>';
	}
	return $wrong ? $shown . note( sprintf( words()['left-out'], implode( ', ', $wrong ) ) ) : $shown;
}

/** The link, which works without any script. */
function link_to( string $address, array $wishes, string $words ): string {
	$start   = array_intersect_key( $wishes, array_flip( IN_ADDRESS ) );
	$address = $address . '#' . http_build_query( $start, '', '&', PHP_QUERY_RFC3986 );
	return sprintf( '<a href="%s">%s</a>', esc_url( $address, array( 'http', 'https' ) ), esc_html( $words ) );
}

/** The script that puts the wizard in the place of the link. It takes the link before it: so it stands here, and is not enqueued. */
function loader( array $settings, array $wishes ): string {
	$attributes = array(
		'src'   => script_address( $settings, 'loader.js' ),
		'async' => true,
	);
	foreach ( $wishes as $name => $value ) {
		$attributes[ "data-$name" ] = $value;
	}
	if ( '' !== $settings['integrity'] ) {
		$attributes['integrity']   = $settings['integrity'];
		$attributes['crossorigin'] = 'anonymous';
	}
	return trim( wp_get_script_tag( $attributes ) );
}

/** The wizard as an element of the page, around the link, which shows until it is ready. */
function element( array $settings, array $wishes, string $own, string $link ): string {
	$attributes = '';
	foreach ( $wishes as $name => $value ) {
		// The element takes its accent from the style sheet of the page.
		if ( ! in_array( $name, array( 'color', 'lang' ), true ) ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	$script = wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => script_address( $settings, 'jalon.js' ),
		)
	);
	return "<jalon-wizard$own$attributes>$link</jalon-wizard>" . trim( $script );
}

function script_address( array $settings, string $file ): string {
	$folder = '' === $settings['version'] ? '' : "v{$settings['version']}/";
	return esc_url_raw( $settings['address'] . $folder . $file, array( 'http', 'https' ) );
}

/** A word for those who edit the site: visitors do not see it. */
function note( string $words ): string {
	return current_user_can( 'edit_posts' ) ? '<span class="jalon-note"><strong>Jalon:</strong> ' . esc_html( $words ) . '</span>' : '';
}
