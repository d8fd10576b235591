<?php
// What its administrator does: the look, the plugin, its setting; and somebody who writes, and may not paste scripts.
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';

wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
switch_theme( 'plain' );
$activated = activate_plugin( 'jalon/jalon.php' );
update_option( 'jalon', Jalon\checked( array( 'address' => $argv[1] ) ) );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'user_email' => 'author@jalon.example',
		'role'       => 'author',
	)
);
$author = get_user_by( 'login', 'author' );
update_user_meta(
	$author->ID,
	$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
	array(
		'core/edit-post' => array( 'welcomeGuide' => false ),
		'_modified'      => gmdate( 'c' ),
	)
);
echo wp_json_encode(
	array(
		'activated'  => is_wp_error( $activated ) ? $activated->get_error_message() : true,
		'address'    => Jalon\settings()['address'],
		'unfiltered' => user_can( $author, 'unfiltered_html' ),
	)
);
