<?php
// Prints the style sheet that WordPress generates from its own settings and those of a theme, without a database.
error_reporting(E_ALL & ~E_DEPRECATED & ~E_WARNING & ~E_NOTICE);
[, $wordpress, $theme] = $argv;
define('ABSPATH', "$wordpress/");
define('WPINC', 'wp-includes');
function __($text) { return $text; }
function current_theme_supports() { return false; }
function wp_get_global_settings($path) { global $styles; return _wp_array_get($styles->get_settings(), $path, []); }
require_once ABSPATH . WPINC . '/plugin.php';
add_filter('pre_option_blog_charset', fn () => 'UTF-8');
$block_supports = ['class-wp-block-supports', 'block-supports/typography', 'block-supports/duotone'];
$theme_json = ['class-wp-block-type-registry', 'class-wp-theme-json-schema', 'class-wp-theme-json'];
foreach (['compat', 'functions', 'formatting', 'kses', ...$block_supports, ...$theme_json] as $file)
  require_once ABSPATH . WPINC . "/$file.php";
$read = fn ($file) => json_decode(file_get_contents(ABSPATH . $file), true);
$styles = new WP_Theme_JSON($read(WPINC . '/theme.json'), 'default');
$styles->merge(new WP_Theme_JSON($read("wp-content/themes/$theme/theme.json"), 'theme'));
echo $styles->get_stylesheet();
