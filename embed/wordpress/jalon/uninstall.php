<?php
/**
 * Nothing of the plugin stays when it is deleted.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'jalon' );
if ( is_multisite() ) {
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		delete_blog_option( $site, 'jalon' );
	}
}
