<?php
// A fresh site with its administrator.
define( 'WP_INSTALLING', true );
require ABSPATH . 'wp-load.php';

function wp_new_blog_notification() {}

require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Une association', 'admin', 'admin@jalon.example', false, '', 'admin' );
update_option( 'default_pingback_flag', '' );
