<?php
/**
 * Where Jalon is, for the whole site.
 */

namespace Jalon;

defined( 'ABSPATH' ) || exit;

/** The settings, each a text, empty where it is not set. */
function settings(): array {
	$kept  = get_option( OPTION );
	$empty = array(
		'address'   => '',
		'version'   => '',
		'integrity' => '',
	);
	return is_array( $kept ) ? array_map( 'strval', array_intersect_key( $kept, $empty ) ) + $empty : $empty;
}

function register_settings(): void {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\checked',
			'default'           => array(),
		)
	);
	wp_add_privacy_policy_content( 'Jalon', wpautop( esc_html( words()['privacy'] ) ) );
}

/** What was typed, put right; what cannot be put right stays as it was, and the page says why. */
function checked( $typed ): array {
	$kept  = settings();
	$typed = is_array( $typed ) ? array_map( 'trim', array_map( 'strval', array_filter( $typed, 'is_scalar' ) ) ) : array();
	$typed = array_intersect_key( $typed, $kept ) + array_fill_keys( array_keys( $kept ), '' );

	$address = address( $typed['address'] );
	if ( null === $address ) {
		add_settings_error( OPTION, 'address', words()['address-wrong'] );
		$address = $kept['address'];
	}
	$version = ltrim( $typed['version'], 'v' );
	$pair    = array( $version, $typed['integrity'] );
	$good    = preg_match( '/^\d{1,4}\.\d{1,4}\.\d{1,4}$/D', $version ) && preg_match( '/^(?:sha384-[A-Za-z0-9+\/]{64})?$/D', $typed['integrity'] );
	if ( array( '', '' ) !== $pair && ! $good ) {
		add_settings_error( OPTION, 'version', words()['version-wrong'] );
		$pair = array( $kept['version'], $kept['integrity'] );
	}
	return array(
		'address'   => $address,
		'version'   => $pair[0],
		'integrity' => $pair[1],
	);
}

/** The address of the folder that Jalon is in, with a slash at its end; null where this is none. */
function address( string $typed ): ?string {
	if ( '' === $typed ) {
		return '';
	}
	$parts = wp_parse_url( (string) strtok( $typed, '#?' ) );
	if ( ! $parts || empty( $parts['host'] ) || ! isset( $parts['scheme'] ) || ! in_array( strtolower( $parts['scheme'] ), array( 'http', 'https' ), true ) || isset( $parts['user'] ) ) {
		return null;
	}
	$port = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
	$path = isset( $parts['path'] ) ? $parts['path'] : '/';
	// People copy the address of the page itself.
	$path = preg_replace( '/[^\/]*\.(?:html|js)$/D', '', $path );
	$clean = esc_url_raw( strtolower( $parts['scheme'] ) . '://' . $parts['host'] . $port . trailingslashit( $path ), array( 'http', 'https' ) );
	return '' === $clean ? null : $clean;
}

function link_to_settings( array $links ): array {
	$page = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=jalon' ) ), esc_html( words()['settings'] ) );
	return array_merge( array( $page ), $links );
}

function add_settings_page(): void {
	add_options_page( 'Jalon', 'Jalon', 'manage_options', 'jalon', __NAMESPACE__ . '\settings_page' );
}

function settings_page(): void {
	$words = words();
	$kept  = settings();
	?>
	<div class="wrap">
		<h1>Jalon</h1>
		<p><?php echo esc_html( $words['lede'] ); ?></p>
		<?php if ( '' === $kept['address'] ) : ?>
			<div class="notice notice-warning inline"><p><?php echo esc_html( $words['address-none'] ); ?></p></div>
		<?php endif; ?>
		<form action="options.php" method="post">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<?php
				field( 'address', 'url', $kept['address'], 'https://' );
				field( 'version', 'text', $kept['version'], '' );
				field( 'integrity', 'text', $kept['integrity'], '' );
				?>
			</table>
			<?php submit_button(); ?>
		</form>
		<p><?php echo esc_html( $words['how'] ); ?> <code dir="ltr">[jalon lang="fr" country="FR" start="eqpr"]</code></p>
		<p><?php echo esc_html( $words['not-native'] ); ?></p>
	</div>
	<?php
}

function field( string $name, string $type, string $value, string $example ): void {
	$words = words();
	printf(
		'<tr><th scope="row"><label for="jalon-%1$s">%2$s</label></th><td><input class="regular-text code" dir="ltr" type="%3$s" id="jalon-%1$s" name="%4$s[%1$s]" value="%5$s" placeholder="%6$s" aria-describedby="jalon-%1$s-help"><p class="description" id="jalon-%1$s-help">%7$s</p></td></tr>',
		esc_attr( $name ),
		esc_html( $words[ $name ] ),
		esc_attr( $type ),
		esc_attr( OPTION ),
		esc_attr( $value ),
		esc_attr( $example ),
		esc_html( $words[ "$name-help" ] )
	);
}
