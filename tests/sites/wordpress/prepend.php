<?php
// WordPress runs where the system keeps it, with the settings and the content of a folder of ours.
define( 'ABSPATH', getenv( 'WORDPRESS_SITE' ) . '/' );
