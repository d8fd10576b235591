<?php
// Answers questions about WordPress and the plugin: a list of { do, as, text } comes in, a list of answers goes out.
require ABSPATH . 'wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';

$answers = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $question ) {
	$user = isset( $question['as'] ) ? get_user_by( 'login', $question['as'] )->ID : 0;
	wp_set_current_user( $user );
	// As at the start of each request: who may not write any HTML gets its filters.
	kses_init();
	switch ( $question['do'] ) {
		case 'kses':
			$answers[] = wp_kses_post( $question['text'] );
			break;
		case 'save':
		case 'publish':
			$post      = array(
				'post_title'   => 'x',
				'post_content' => wp_slash( $question['text'] ),
				'post_status'  => 'publish',
			);
			$id        = wp_insert_post( $post );
			$answers[] = 'save' === $question['do'] ? get_post( $id )->post_content : get_permalink( $id );
			break;
		case 'show':
			$answers[] = trim( apply_filters( 'the_content', $question['text'] ) );
			break;
		case 'texts':
			$answers[] = array_combine( Jalon\LANGUAGES, array_map( 'Jalon\words', Jalon\LANGUAGES ) );
			break;
		case 'speak':
			$speaks = $question['text'];
			add_filter( 'locale', fn() => $speaks );
			$answers[] = determine_locale();
			break;
		case 'settings':
			$GLOBALS['wp_settings_errors'] = array();
			update_option( 'jalon', Jalon\checked( $question['text'] ) );
			$answers[] = array( Jalon\settings(), wp_list_pluck( get_settings_errors( 'jalon' ), 'code' ) );
			break;
		case 'delete':
			uninstall_plugin( 'jalon/jalon.php' );
			$answers[] = array( get_option( 'jalon' ), Jalon\settings() );
			break;
		default:
			exit( 1 );
	}
}
echo wp_json_encode( $answers );
