<?php
/**
 * Plugin Name:       Jalon
 * Description:       A few plain questions, then the list of what to prepare: diplomas, work and studies in Europe. As a block and as the shortcode [jalon].
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://eupl.eu/1.2/en/
 * Text Domain:       jalon
 *
 * The plugin writes a link and the address of a script into pages. It keeps three settings of the site, and nothing about visitors.
 */

namespace Jalon;

defined( 'ABSPATH' ) || exit;

const OPTION = 'jalon';

require_once __DIR__ . '/words.php';
require_once __DIR__ . '/wizard.php';
require_once __DIR__ . '/settings.php';

add_action(
	'init',
	function () {
		add_shortcode( 'jalon', __NAMESPACE__ . '\shortcode' );
		wp_register_script(
			'jalon-editor',
			plugins_url( 'editor.js', __FILE__ ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
			'0.1.0',
			true
		);
		register_block_type(
			__DIR__ . '/block.json',
			array( 'render_callback' => __NAMESPACE__ . '\block' )
		);
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$known = array(
			'words'   => words(),
			'links'   => link_words(),
			'address' => settings()['address'],
		);
		// A `<` in a text must not end the script.
		wp_add_inline_script( 'jalon-editor', 'var jalonEditor = ' . wp_json_encode( $known, JSON_HEX_TAG ) . ';', 'before' );
	}
);

add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), __NAMESPACE__ . '\link_to_settings' );
