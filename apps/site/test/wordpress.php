<?php
// WordPress' own embedding and filtering, without its database: what it asks of options and of the network is answered here.
error_reporting(E_ALL & ~E_DEPRECATED & ~E_WARNING & ~E_NOTICE);
[, $wordpress, $address, $origin, $server, $markup] = $argv;
define('ABSPATH', "$wordpress/");
define('WPINC', 'wp-includes');
function __($text) { return $text; }
function _x($text) { return $text; }
function is_admin() { return false; }
function get_locale() { return 'en_US'; }
function home_url($path = '') { return "http://host.example$path"; }
function site_url($path = '') { return "http://host.example$path"; }
function wp_safe_remote_get($url) {
  global $origin, $server;
  $body = file_get_contents(str_replace($origin, $server, $url));
  return ['body' => str_replace($origin, $server, $body), 'response' => ['code' => 200]];
}
function wp_remote_retrieve_body($response) { return $response['body']; }
function wp_remote_retrieve_response_code($response) { return $response['response']['code']; }
function is_wp_error($thing) { return false; }
function wp_generate_password($length) { return substr('a1B2c3D4e5', 0, $length); }
function get_bloginfo() { return 'Host'; }
function wp_using_themes() { return false; }
require_once ABSPATH . WPINC . '/plugin.php';
foreach (['blog_charset' => 'UTF-8', 'home' => 'http://host.example', 'siteurl' => 'http://host.example'] as $option => $value)
  add_filter("pre_option_$option", fn () => $value);
foreach (['compat', 'functions', 'formatting', 'kses', 'shortcodes', 'embed', 'class-wp-oembed'] as $file)
  if (file_exists(ABSPATH . WPINC . "/$file.php")) require_once ABSPATH . WPINC . "/$file.php";
add_filter('oembed_dataparse', 'wp_filter_oembed_result', 10, 3);
$html = (new WP_oEmbed())->get_html($address, ['width' => 600, 'height' => 900]);
echo json_encode(['html' => $html, 'author' => wp_kses_post($markup), 'element' => wp_kses_post('<mirocals-news></mirocals-news><script>1</script>')]);
